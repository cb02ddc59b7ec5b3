package se.jobbspar.outbox.relay;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.jobbspar.contracts.Snapshot;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.outbox.SnapshotSource;

/** Counts how often it was asked to republish. */
final class CountingSource implements SnapshotSource {
    private final Topic<?> topic;
    private final Runnable republishing;
    private final AtomicInteger asked = new AtomicInteger();

    CountingSource(String topic, Runnable republishing) {
        this.topic = new Topic<>(topic, Snapshot.class);
        this.republishing = republishing;
    }

    @Override
    public Topic<?> topic() {
        return topic;
    }

    @Override
    public Optional<UUID> republishAfter(UUID after, int limit) {
        asked.incrementAndGet();
        republishing.run();
        return Optional.empty();
    }

    int asked() {
        return asked.get();
    }
}
