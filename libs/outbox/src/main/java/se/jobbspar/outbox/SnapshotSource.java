package se.jobbspar.outbox;

import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.topic.Topic;

/**
 * Where the snapshots of a topic come from, usually the plural that owns the aggregate. Each service has a bean of this
 * type for every topic it writes; a topic may have several, which are walked by their priority.
 */
public interface SnapshotSource {
    /** One of {@code se.jobbspar.contracts.topic.Topics}. */
    Topic<?> topic();

    /**
     * Publishes the aggregates after an id once more as they are now, in the order of their ids, in one transaction, with
     * their rows locked so that nobody publishes a newer version in between. Versions do not change.
     *
     * @param after the last id of the batch before; all zeros = from the beginning
     * @param limit how many rows at most
     * @return the last id of the batch; empty when none was left
     */
    Optional<UUID> republishAfter(UUID after, int limit);
}
