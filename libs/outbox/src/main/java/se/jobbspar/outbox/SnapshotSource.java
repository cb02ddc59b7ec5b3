package se.jobbspar.outbox;

/** Where the snapshots of a topic come from. Each service has a bean of this type for every topic it writes. */
public interface SnapshotSource {
    /** The topic, one of {@code se.jobbspar.contracts.Topics}. */
    String topic();

    /**
     * Appends the current snapshot of every aggregate to the outbox again, in bounded transactions, each aggregate
     * locked while its snapshot is taken.
     *
     * <p>Called on a thread of the relay when the topic was lost. Returns when all are appended; when it throws, or
     * the process ends before it returns, it is called again later.
     */
    void republish();
}
