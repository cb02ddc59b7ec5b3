package se.jobbspar.outbox.relay;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The wish that the relay ends, which also ends its waits. */
final class Stopping {
    private final CountDownLatch wished = new CountDownLatch(1);

    void wish() {
        wished.countDown();
    }

    boolean isWished() {
        return wished.getCount() == 0;
    }

    /** Waits unless, or until, the end is wished. */
    void pause(Duration duration) {
        try {
            wished.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // Only close() interrupts, and it has wished before.
            Thread.currentThread().interrupt();
        }
    }
}
