package se.jobbspar.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    @Test
    void whoGetsFasterIsAskedAgainWithAllOthers() {
        AtomicInteger rising = new AtomicInteger();
        AtomicInteger flat = new AtomicInteger();
        WarmUp.untilFlat(
                List.of(() -> Math.min(rising.incrementAndGet(), 5), () -> {
                    flat.incrementAndGet();
                    return 100;
                }),
                Duration.ZERO);
        assertEquals(7, rising.get(), "two rounds after the fifth, which was the last that gained");
        assertEquals(7, flat.get());
    }

    @Test
    void whoGetsFasterForEverIsLetGo() {
        AtomicInteger rounds = new AtomicInteger();
        WarmUp.untilFlat(List.of(() -> Math.pow(2, rounds.incrementAndGet())), Duration.ZERO);
        assertEquals(8, rounds.get());
    }

    @Test
    void allAreLeftAloneAfterEachRound() {
        long begun = System.nanoTime();
        WarmUp.untilFlat(List.of(() -> 1), Duration.ofMillis(20));
        assertTrue(System.nanoTime() - begun >= Duration.ofMillis(60).toNanos(), "three rounds");
    }
}
