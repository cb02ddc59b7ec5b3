package se.jobbspar.outbox.republish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.Snapshot;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.outbox.SnapshotSource;

class RepublishingTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        executor.shutdownNow();
    }

    @Test
    void walkGoesOnAfterTheLastIdUntilNothingIsLeft() {
        Shelf people = new Shelf("people", 5);

        republishing(people).start().join();

        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), people.republished);
        assertEquals(List.of(0L, 2L, 4L, 5L), people.askedAfter);
    }

    @Test
    void onlyTheTopicsAskedForAreRepublished() {
        Shelf people = new Shelf("people", 1);
        Shelf graves = new Shelf("people", 1);
        Shelf jobs = new Shelf("jobs", 1);

        republishing(people, graves, jobs).start(Set.of("people")).join();

        assertEquals(List.of(1L), people.republished);
        assertEquals(List.of(1L), graves.republished);
        assertEquals(List.of(), jobs.republished);
    }

    @Test
    void topicThatFailsIsCountedAndHoldsNoOtherUp() {
        Shelf people = new Shelf("people", -1);
        Shelf jobs = new Shelf("jobs", 3);
        Republishing republishing = republishing(people, jobs);
        assertEquals(0, failures("people"));

        CompletionException failed = assertThrows(
                CompletionException.class, () -> republishing.start().join());

        assertTrue(failed.getCause().getMessage().contains("people"), failed.getCause()::getMessage);
        assertEquals(List.of(1L, 2L, 3L), jobs.republished);
        assertEquals(1, failures("people"));
        assertEquals(0, failures("jobs"));
    }

    private Republishing republishing(SnapshotSource... sources) {
        return new Republishing(List.of(sources), 2, meters, executor);
    }

    private double failures(String topic) {
        return meters.get("jobbspar.republish.failed")
                .tag("topic", topic)
                .counter()
                .count();
    }

    /** Aggregates with the ids 1 to {@code last}; below zero, a database that is away. */
    private static final class Shelf implements SnapshotSource {
        private final Topic<Snapshot> topic;
        private final long last;
        private final List<Long> republished = new ArrayList<>();
        private final List<Long> askedAfter = new ArrayList<>();

        Shelf(String topic, long last) {
            this.topic = new Topic<>(topic, Snapshot.class);
            this.last = last;
        }

        @Override
        public Topic<?> topic() {
            return topic;
        }

        @Override
        public Optional<UUID> republishAfter(UUID after, int limit) {
            if (last < 0) {
                throw new IllegalStateException("The database is away");
            }
            long before = after.getLeastSignificantBits();
            askedAfter.add(before);
            long reached = Math.min(before + limit, last);
            for (long id = before + 1; id <= reached; id++) {
                republished.add(id);
            }
            return reached == before ? Optional.empty() : Optional.of(new UUID(0, reached));
        }
    }
}
