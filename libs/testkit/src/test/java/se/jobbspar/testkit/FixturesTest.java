package se.jobbspar.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;

class FixturesTest {

    @Test
    void everyPersonAndJobHasAnIdOfItsOwn() {
        assertEquals(
                People.all().size(),
                People.all().stream()
                        .map(ParticipantSnapshot::id)
                        .collect(Collectors.toSet())
                        .size());
        assertEquals(
                Jobs.all().size(),
                Jobs.all().stream()
                        .map(VacancySnapshot::id)
                        .collect(Collectors.toSet())
                        .size());
    }

    @Test
    void everyoneIsVisibleAtHome() {
        for (ParticipantSnapshot person : People.all()) {
            assertTrue(person.visibleTo().contains(person.municipality()), person.code());
        }
    }

    @Test
    void nothingIsRecordedAboutOmar() {
        ParticipantSnapshot omar = People.omar();

        assertTrue(omar.skills().isEmpty() && omar.experiences().isEmpty());
        assertTrue(omar.educations().isEmpty()
                && omar.languages().isEmpty()
                && omar.licences().isEmpty());
    }
}
