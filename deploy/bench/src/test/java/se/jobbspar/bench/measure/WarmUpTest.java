package se.jobbspar.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    @Test
    void whoGetsFasterIsAskedAgainWithAllOthers() {
        AtomicInteger rising = new AtomicInteger();
        AtomicInteger flat = new AtomicInteger();
        Map<String, DoubleSupplier> turns = new LinkedHashMap<>();
        turns.put("rising", () -> Math.min(rising.incrementAndGet(), 5));
        turns.put("flat", () -> {
            flat.incrementAndGet();
            return 100;
        });
        List<Figure> warm = WarmUp.untilFlat(turns, Duration.ZERO);
        assertEquals(7, rising.get(), "two rounds after the fifth, which was the last that gained");
        assertEquals(7, flat.get());
        assertEquals(List.of(Figure.rate("rising", 5, 5), Figure.rate("flat", 1, 100)), warm);
    }

    @Test
    void whoGetsFasterForEverIsLetGo() {
        AtomicInteger rounds = new AtomicInteger();
        List<Figure> warm =
                WarmUp.untilFlat(Map.of("for ever", () -> Math.pow(2, rounds.incrementAndGet())), Duration.ZERO);
        assertEquals(20, rounds.get());
        assertEquals(20, warm.getFirst().count(), "and that is told");
    }

    @Test
    void allAreLeftAloneAfterEachRound() {
        long begun = System.nanoTime();
        WarmUp.untilFlat(Map.of("flat", () -> 1), Duration.ofMillis(20));
        assertTrue(System.nanoTime() - begun >= Duration.ofMillis(60).toNanos(), "three rounds");
    }
}
