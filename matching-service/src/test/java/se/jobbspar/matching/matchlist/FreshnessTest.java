package se.jobbspar.matching.matchlist;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.jobbspar.matching.feed.Refreshes;
import se.jobbspar.rest.ProblemException;

/** How long is waited for a version, in a service that nobody has set otherwise. */
class FreshnessTest {
    private final MatchListConfig config = config(Map.of());
    private final Freshness freshness = new Freshness(config);
    private final Refreshes refreshes = new Refreshes();

    private static MatchListConfig config(Map<String, String> set) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withDefaultValues(set)
                .withMapping(MatchListConfig.class)
                .build()
                .getConfigMapping(MatchListConfig.class);
    }

    @Test
    void versionIsWaitedForASecondAtMost() {
        assertEquals(Duration.ofSeconds(1), config.longestWait());

        AtomicInteger looks = new AtomicInteger();
        long begun = System.nanoTime();
        assertThrows(
                ProblemException.class,
                () -> freshness.await(2, refreshes, () -> {
                    looks.incrementAndGet();
                    return OptionalLong.of(1);
                }));
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);

        assertTrue(taken.compareTo(Duration.ofSeconds(1)) >= 0, taken.toString());
        assertEquals(3, looks.get(), "at once, before it waits and at the end: nothing has come in between");
    }

    @Test
    void whatComesWithoutTheVersionPutsTheEndOffByNothing() {
        Freshness impatient = new Freshness(config(Map.of("jobbspar.match-lists.longest-wait", "50ms")));
        assertTimeoutPreemptively(
                config.longestWait(),
                () -> assertThrows(
                        ProblemException.class,
                        () -> impatient.await(2, refreshes, () -> {
                            pause();
                            refreshes.another();
                            return OptionalLong.of(1);
                        })));
    }

    @Test
    void versionThatComesMeanwhileIsSeenAtOnce() {
        AtomicInteger shown = new AtomicInteger(2);
        Thread feed = Thread.ofVirtual().start(() -> {
            pause();
            shown.set(3);
            refreshes.another();
        });
        long begun = System.nanoTime();
        assertDoesNotThrow(() -> freshness.await(3, refreshes, () -> OptionalLong.of(shown.get())));
        assertTrue(System.nanoTime() - begun < config.longestWait().toNanos());
        assertDoesNotThrow(() -> feed.join());
    }

    /** It would be waited for in vain otherwise: no other comes. */
    @Test
    void versionThatComesBetweenALookAndTheWaitIsSeen() {
        AtomicInteger looks = new AtomicInteger();
        assertDoesNotThrow(() -> freshness.await(2, refreshes, () -> {
            int look = looks.getAndIncrement();
            if (look == 1) {
                refreshes.another();
            }
            return OptionalLong.of(look);
        }));
        assertEquals(3, looks.get());
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
