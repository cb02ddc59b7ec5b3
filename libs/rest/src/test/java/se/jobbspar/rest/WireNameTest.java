package se.jobbspar.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;

class WireNameTest {
    @Test
    void spellingIsThatOfJson() {
        assertEquals("draft", WireName.of(VacancyStatus.DRAFT));
        assertEquals("A1", WireName.of(Cefr.A1));
    }

    @Test
    void parameterIsReadAsItIsSpelled() {
        assertEquals(Optional.of(VacancyStatus.PAUSED), WireName.parse("status", "paused", VacancyStatus.class));
        assertEquals(Optional.empty(), WireName.parse("status", null, VacancyStatus.class));
    }

    @Test
    void anythingElseIsAnsweredWithWhatThereIs() {
        ProblemException refusal =
                assertThrows(ProblemException.class, () -> WireName.parse("status", "PAUSED", VacancyStatus.class));

        assertEquals(ProblemType.VALIDATION, refusal.type());
        FieldError error = refusal.errors().getFirst();
        assertEquals("status", error.field());
        assertEquals(List.of("draft", "published", "paused", "filled", "withdrawn", "expired"), error.allowed());
    }
}
