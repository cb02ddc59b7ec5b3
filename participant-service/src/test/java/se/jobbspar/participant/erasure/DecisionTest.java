package se.jobbspar.participant.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

class DecisionTest {
    @Test
    void caseNumberIsADecision() {
        assertEquals("KS 2026/0417", Decision.of("KS 2026/0417").reference());
        assertEquals("AMN-2026:12", Decision.of("AMN-2026:12").reference());
    }

    @Test
    void personalNumberIsNoneSinceADecisionOutlivesThePerson() {
        for (String number : List.of("850709-9805", "19850709-9805", "198507099805", "beslut 850709 9805")) {
            ProblemException refusal = assertThrows(ProblemException.class, () -> Decision.of(number), number);
            assertEquals(ProblemType.VALIDATION, refusal.type());
        }
    }

    @Test
    void missingOrBoundlessDecisionIsRefused() {
        assertThrows(ProblemException.class, () -> Decision.of(null));
        for (String wrong : List.of("", "  ", "K", "x".repeat(61), "KS\n2026")) {
            assertThrows(ProblemException.class, () -> Decision.of(wrong));
        }
    }
}
