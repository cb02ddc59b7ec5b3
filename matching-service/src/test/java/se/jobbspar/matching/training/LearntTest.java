package se.jobbspar.matching.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.matching.training.Trainings.gives;
import static se.jobbspar.matching.training.Trainings.training;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;

class LearntTest {
    @Test
    void languageIsLearntInAllThatOneDoesInIt() {
        assertEquals(new LanguageFact("sv", Cefr.B1, Cefr.B1, Cefr.B1, Cefr.B1, Cefr.B1, null), learnt("sv", "B1"));
    }

    @Test
    void whatIsGivenInOneModalityIsLearntInThatAlone() {
        assertEquals(new LanguageFact("sv", null, null, null, null, Cefr.C1, null), learnt("sv:writing", "C1"));
    }

    private static LanguageFact learnt(String concept, String level) {
        return Learnt.alone(training("Kurs", 5, 0, List.of(gives(RequirementKind.LANGUAGE, concept, level)), List.of()))
                .languages()
                .getFirst();
    }
}
