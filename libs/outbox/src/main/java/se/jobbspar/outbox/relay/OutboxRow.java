package se.jobbspar.outbox.relay;

/**
 * A stored record.
 *
 * @param id orders the rows of a key
 * @param value null = tombstone
 * @param traceparent null = the write was not traced
 */
public record OutboxRow(long id, String topic, String key, long version, byte[] value, String traceparent) {}
