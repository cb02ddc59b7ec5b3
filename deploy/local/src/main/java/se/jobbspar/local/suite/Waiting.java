package se.jobbspar.local.suite;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Patience with an end. */
public final class Waiting {
    private Waiting() {}

    /**
     * Asks until it holds.
     *
     * @throws IllegalStateException when it does not hold in time
     */
    public static void until(String what, Duration patience, BooleanSupplier holds) {
        Instant deadline = Instant.now().plus(patience);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("Not after " + patience.toSeconds() + " s: " + what);
            }
            pause(Duration.ofMillis(200));
        }
    }

    /** @throws IllegalStateException when interrupted */
    public static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
