package se.jobbspar.contracts.topic;

/** An aggregate's snapshot would not fit into a record of its topic; the write has to be refused, or it could never be sent. */
public class SnapshotTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int bytes;
    private final int limit;

    /**
     * @param bytes of the record, key and framing included
     * @param limit bytes that can be sent
     */
    public SnapshotTooLargeException(String topic, String key, int bytes, int limit) {
        super("The snapshot of %s for %s has %d bytes, at most %d can be sent".formatted(key, topic, bytes, limit));
        this.bytes = bytes;
        this.limit = limit;
    }

    public int bytes() {
        return bytes;
    }

    public int limit() {
        return limit;
    }
}
