package se.jobbspar.local;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import se.jobbspar.local.settings.LauncherProblem;

/** Asks again while a part that has just ended comes back. */
final class Again {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private Again() {}

    /** @throws LauncherProblem the last one, when there is one until patience ends */
    static <T> T within(Duration patience, Supplier<T> question) {
        Instant deadline = Instant.now().plus(patience);
        while (true) {
            try {
                return question.get();
            } catch (LauncherProblem problem) {
                if (Instant.now().isAfter(deadline)) {
                    throw problem;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherProblem("Interrupted while asking again", e);
        }
    }
}
