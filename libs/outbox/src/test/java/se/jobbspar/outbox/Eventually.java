package se.jobbspar.outbox;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Assertions;

/** Waits for what another thread or process does. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Eventually() {}

    public static void eventually(String fact, Callable<Boolean> holds) throws Exception {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.call()) {
            if (System.nanoTime() > giveUp) {
                Assertions.fail("Not within " + PATIENCE.toSeconds() + " s: " + fact);
            }
            Thread.sleep(20);
        }
    }
}
