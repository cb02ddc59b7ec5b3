package se.jobbspar.matching.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");

    private final FeedConfig config = new RunningFeed.Quick(Path.of("unused"));
    private final Rhythm rhythm = new Rhythm(config, NOW);

    @Test
    void quickRefreshIsFollowedByAnotherAfterTheShortestTime() {
        assertRestEnds(config.refreshEvery(), Duration.ofMillis(1));
    }

    @Test
    void slowRefreshLeavesThreeTimesAsLongToTheSearches() {
        assertRestEnds(Duration.ofMillis(32), Duration.ofMillis(8));
    }

    @Test
    void verySlowRefreshIsFollowedByTheLongestRest() {
        assertRestEnds(Duration.ofMillis(1_030), Duration.ofSeconds(1));
    }

    private void assertRestEnds(Duration sinceItBegan, Duration took) {
        rhythm.refreshed(NOW, NOW.plus(took));
        assertEquals(
                Duration.ofMillis(1),
                rhythm.untilNextRefresh(NOW.plus(sinceItBegan).minusMillis(1)));
        assertEquals(
                Duration.ZERO, rhythm.untilNextRefresh(NOW.plus(sinceItBegan).plusMillis(1)));
    }
}
