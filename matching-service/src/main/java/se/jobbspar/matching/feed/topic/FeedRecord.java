package se.jobbspar.matching.feed.topic;

import io.opentelemetry.context.Context;
import java.time.Instant;

/**
 * One record of a topic.
 *
 * @param version from the record's header, or null when it carries none
 * @param value the snapshot as UTF-8 JSON, or null = tombstone
 * @param time when the feed took it in
 * @param trace of the write that caused it; the root context when nobody traced it
 */
public record FeedRecord(
        String topic, int partition, long offset, String key, Long version, byte[] value, Instant time, Context trace) {
    /** Of a write that nobody traced. */
    public FeedRecord(String topic, int partition, long offset, String key, Long version, byte[] value, Instant time) {
        this(topic, partition, offset, key, version, value, time, Context.root());
    }

    public boolean tombstone() {
        return value == null;
    }

    /** The version, which every tombstone must carry because it has no value to hold it. */
    public long requiredVersion() throws UndecodableRecord {
        if (version == null) {
            throw new UndecodableRecord("tombstone without version header");
        }
        return version;
    }
}
