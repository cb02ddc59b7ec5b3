package se.jobbspar.schedules.postgres;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.outbox.SnapshotSource;

/** Tombstones of the people who are erased. */
public record Graves(Database database) implements SnapshotSource {
    @Override
    public Topic<?> topic() {
        return Aggregate.PEOPLE.published();
    }

    @Override
    public Optional<UUID> republishAfter(UUID after, int limit) {
        database.reach();
        List<UUID> batch = database.withdraw(after, limit);
        return batch.isEmpty() ? Optional.empty() : Optional.of(batch.getLast());
    }
}
