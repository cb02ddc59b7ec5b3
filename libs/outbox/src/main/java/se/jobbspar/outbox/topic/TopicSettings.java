package se.jobbspar.outbox.topic;

import java.time.Duration;
import java.util.Map;

/**
 * How a topic is made.
 *
 * @param partitions number of partitions
 * @param maxRecordBytes largest record in bytes
 */
public record TopicSettings(int partitions, int maxRecordBytes) {
    /** An erased person is gone from the log this long after the tombstone at the latest. */
    private static final Duration COMPACTED_WITHIN = Duration.ofHours(24);

    /** A reader that was away longer has to rebuild, because it may have missed a tombstone. */
    private static final Duration TOMBSTONES_KEPT = Duration.ofDays(7);

    Map<String, String> config() {
        return Map.of(
                "cleanup.policy", "compact",
                "segment.ms", millis(COMPACTED_WITHIN),
                "max.compaction.lag.ms", millis(COMPACTED_WITHIN),
                "delete.retention.ms", millis(TOMBSTONES_KEPT),
                "max.message.bytes", Integer.toString(maxRecordBytes));
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
