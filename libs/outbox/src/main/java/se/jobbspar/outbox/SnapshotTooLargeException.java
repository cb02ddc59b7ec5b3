package se.jobbspar.outbox;

/** The aggregate's snapshot would not fit into a Kafka record; the write has to be refused, or it could never be sent. */
public class SnapshotTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SnapshotTooLargeException(OutboxRecord refused, int bytes, int limit) {
        super("The snapshot of %s for %s has %d bytes, at most %d can be sent"
                .formatted(refused.key(), refused.topic(), bytes, limit));
    }
}
