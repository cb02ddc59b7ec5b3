package se.jobbspar.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    @Test
    void whoGetsFasterIsAskedAgainAndWhoDoesNotIsWarm() {
        AtomicInteger rising = new AtomicInteger();
        AtomicInteger flat = new AtomicInteger();
        WarmUp.untilFlat(
                List.of(() -> Math.min(rising.incrementAndGet(), 5), () -> {
                    flat.incrementAndGet();
                    return 100;
                }),
                Duration.ZERO);
        assertEquals(8, rising.get(), "three rounds after the fifth, which was the last that gained");
        assertEquals(4, flat.get(), "three rounds after the first");
    }

    @Test
    void whoGetsFasterForEverIsLetGo() {
        AtomicInteger rounds = new AtomicInteger();
        WarmUp.untilFlat(List.of(() -> Math.pow(2, rounds.incrementAndGet())), Duration.ZERO);
        assertEquals(16, rounds.get());
    }

    @Test
    void allAreLeftAloneAfterEachRound() {
        long begun = System.nanoTime();
        WarmUp.untilFlat(List.of(() -> 1), Duration.ofMillis(20));
        assertTrue(System.nanoTime() - begun >= Duration.ofMillis(80).toNanos(), "four rounds");
    }
}
