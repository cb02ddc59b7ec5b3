package se.jobbspar.outbox;

import java.util.Objects;

/**
 * One record to be sent.
 *
 * @param topic one of {@code se.jobbspar.contracts.topic.Topics}
 * @param key the aggregate's id
 * @param version the aggregate's version, from 1; readers keep the highest they have seen
 * @param value the snapshot as JSON, or null = the aggregate is erased
 */
public record OutboxRecord(String topic, String key, long version, byte[] value) {
    public OutboxRecord {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(key, "key");
        if (version < 1) {
            throw new IllegalArgumentException("A version counts from 1, not from " + version);
        }
    }

    /** Says that the aggregate is erased; its version is above every snapshot's. */
    public static OutboxRecord tombstone(String topic, String key, long version) {
        return new OutboxRecord(topic, key, version, null);
    }

    boolean isTombstone() {
        return value == null;
    }
}
