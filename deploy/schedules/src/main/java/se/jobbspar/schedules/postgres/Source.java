package se.jobbspar.schedules.postgres;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.outbox.SnapshotSource;

/** The snapshots of one kind. */
public record Source(Database database, Aggregate aggregate) implements SnapshotSource {
    @Override
    public Topic<?> topic() {
        return aggregate.published();
    }

    @Override
    public Optional<UUID> republishAfter(UUID after, int limit) {
        database.reach();
        List<UUID> batch = database.republish(aggregate, after, limit);
        return batch.isEmpty() ? Optional.empty() : Optional.of(batch.getLast());
    }
}
