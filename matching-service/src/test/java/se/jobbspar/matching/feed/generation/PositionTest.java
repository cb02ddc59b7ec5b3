package se.jobbspar.matching.feed.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Why an index cannot simply go on, told apart for who operates it. */
class PositionTest {
    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final Duration RETENTION = Duration.ofDays(7);
    private static final Map<String, String> TWO = Map.of("vacancies", "v1", "shortages", "s1");

    private static Optional<RebuildReason> obstacle(Map<String, String> known, Map<String, String> current) {
        return obstacle(known, current, NOW);
    }

    private static Optional<RebuildReason> obstacle(
            Map<String, String> known, Map<String, String> current, Instant asOf) {
        return new Position(known, Map.of(), asOf).obstacle(current, RETENTION, NOW);
    }

    @Test
    void sameTopicsAreNoObstacle() {
        assertEquals(Optional.empty(), obstacle(TWO, TWO));
        assertEquals(Optional.empty(), obstacle(Map.of(), TWO));
    }

    @Test
    void topicOfANewKindIsNotTakenForARecreatedOne() {
        Map<String, String> three = Map.of("vacancies", "v1", "shortages", "s1", "job-tracks", "j1");

        assertEquals(Optional.of(RebuildReason.TOPICS_CHANGED), obstacle(TWO, three));
        assertEquals(Optional.of(RebuildReason.TOPICS_CHANGED), obstacle(three, TWO));
        assertEquals("topics-changed", RebuildReason.TOPICS_CHANGED.wire());
    }

    @Test
    void topicOfTheSameNameAndAnotherIdIsRecreatedWhateverElseHasCome() {
        Map<String, String> recreated = Map.of("vacancies", "v2", "shortages", "s1", "job-tracks", "j1");

        assertEquals(Optional.of(RebuildReason.TOPIC_RECREATED), obstacle(TWO, recreated));
    }

    @Test
    void recreatedTopicDoesNotHideThatTombstonesMayHaveGone() {
        Map<String, String> recreated = Map.of("vacancies", "v2", "shortages", "s1");
        Instant before = NOW.minus(RETENTION).minusMillis(1);

        assertEquals(Optional.of(RebuildReason.LOST_WHILE_AWAY), obstacle(TWO, recreated, before));
    }

    @Test
    void indexThatMayHoldErasedPeopleIsTooOldAlsoWhenAKindHasCome() {
        Instant before = NOW.minus(RETENTION).minusMillis(1);
        Map<String, String> three = Map.of("vacancies", "v1", "shortages", "s1", "job-tracks", "j1");

        assertEquals(Optional.of(RebuildReason.COMMIT_TOO_OLD), obstacle(TWO, TWO, before));
        assertEquals(Optional.of(RebuildReason.COMMIT_TOO_OLD), obstacle(TWO, three, before));
    }
}
