package se.jobbspar.rest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ETagsTest {
    @Test
    void tagOfTheCurrentVersionPasses() {
        assertDoesNotThrow(() -> ETags.requireCurrent(ETags.require(ETags.of(3)), 3));
    }

    @Test
    void olderTagIsStale() {
        assertEquals(ProblemType.STALE_VERSION, refusal("\"2\"").type());
    }

    @Test
    void changeWithoutTagIsRefused() {
        assertEquals(ProblemType.PRECONDITION_REQUIRED, refusal(null).type());
    }

    @Test
    void tagThatIsNotOursIsNotValid() {
        assertEquals(ProblemType.VALIDATION, refusal("W/\"3\"").type());
        assertEquals(ProblemType.VALIDATION, refusal("\"99999999999999999999\"").type());
    }

    private static ProblemException refusal(String tag) {
        return assertThrows(ProblemException.class, () -> ETags.requireCurrent(ETags.require(tag), 3));
    }
}
