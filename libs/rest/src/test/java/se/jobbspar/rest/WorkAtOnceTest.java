package se.jobbspar.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class WorkAtOnceTest {
    private final WorkAtOnce one = new WorkAtOnce(1);

    @Test
    void oneMoreIsSentAwayWhileTheFirstIsWorkedOn() {
        one.in(() -> assertThrows(ProblemException.class, () -> one.in(() -> "second")));
    }

    @Test
    void roomIsThereAgainAfterWorkThatFailed() {
        assertThrows(
                IllegalStateException.class,
                () -> one.in(() -> {
                    throw new IllegalStateException();
                }));

        assertEquals("next", one.in(() -> "next"));
    }
}
