package se.jobbspar.matching.feed;

import java.io.IOException;
import java.util.UUID;

/**
 * What a feed owes the database before it may commit its position: people to forget and records to park. Each feed
 * has its own, used by its thread alone.
 *
 * <p>Kept in memory until the next commit. If the process dies first, the records are read again and the debt with
 * them.
 */
public interface Aftermath {
    void forget(UUID person);

    void park(ParkedRecord record);

    /** Writes everything owed; on failure nothing is lost and the caller must not commit its position. */
    void settle();

    /** Everyone in recorded lists whom the index does not know is forgotten; after tombstones may have been missed. */
    void reconcile(KnownPeople known) throws IOException;

    /** Which of these people the rebuilt index holds. */
    @FunctionalInterface
    interface KnownPeople {
        boolean knows(UUID person) throws IOException;
    }
}
