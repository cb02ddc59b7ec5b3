package se.jobbspar.matching.matchlist;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.jobbspar.rest.ProblemException;

/** How long is waited for a version, in a service that nobody has set otherwise. */
class FreshnessTest {
    private final MatchListConfig config = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(MatchListConfig.class)
            .build()
            .getConfigMapping(MatchListConfig.class);

    private final Freshness freshness = new Freshness(config);

    @Test
    void versionIsWaitedForASecondAtMost() {
        assertEquals(Duration.ofSeconds(1), config.longestWait());

        AtomicInteger looks = new AtomicInteger();
        long begun = System.nanoTime();
        assertThrows(
                ProblemException.class,
                () -> freshness.await(2, () -> {
                    looks.incrementAndGet();
                    return OptionalLong.of(1);
                }));
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);

        assertTrue(taken.compareTo(Duration.ofSeconds(1)) >= 0, taken.toString());
        assertTrue(looks.get() <= 100, looks + " looks: nearly twice as many as pauses of 20 ms leave room for");
    }

    @Test
    void versionThatComesMeanwhileIsSeen() {
        AtomicInteger looks = new AtomicInteger();
        assertDoesNotThrow(() -> freshness.await(3, () -> OptionalLong.of(looks.incrementAndGet())));
        assertEquals(3, looks.get());
    }
}
