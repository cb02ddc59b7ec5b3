package se.jobbspar.outbox.relay;

import java.time.Duration;

/** Waits that double from 100 ms to 5 s while failures go on. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private Duration next = FIRST;

    Duration next() {
        Duration wait = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return wait;
    }

    void reset() {
        next = FIRST;
    }
}
