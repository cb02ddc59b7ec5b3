package se.jobbspar.matching.feed.topic;

import io.opentelemetry.context.Context;
import java.time.Instant;

/**
 * One record of a topic.
 *
 * @param version from the record's header, or null when it carries none that can be read
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

    /** The version, without which nobody can tell whether something newer is known already. */
    public long requiredVersion() throws UndecodableRecord {
        if (version == null) {
            throw new UndecodableRecord("the version header is missing or no number");
        }
        return version;
    }
}
