package se.jobbspar.matching.feed;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.candidate.CandidateIndex;
import se.jobbspar.matching.feed.parked.ParkedRecord;
import se.jobbspar.matching.feed.parked.Parking;
import se.jobbspar.matching.index.IndexNotReady;

/** A feed with what it leaves behind in the database, kept in lists. */
final class RunningFeed implements AutoCloseable {
    final Book book = new Book();
    final Feed<CandidateIndex> feed;

    RunningFeed(
            FeedDesign<CandidateIndex> design,
            FeedConfig config,
            Map<String, Object> kafka,
            FeedMemory memory,
            Clock clock) {
        this.feed = new Feed<>(design, config, kafka, book.effects(), memory, clock);
        feed.start();
    }

    RunningFeed(TestDesign design, FeedConfig config, Map<String, Object> kafka, Clock clock) {
        this(design, config, kafka, new Memory(), clock);
    }

    RunningFeed(TestDesign design, Path home, Map<String, Object> kafka, Clock clock) {
        this(design, new Quick(home), kafka, clock);
    }

    RunningFeed(TestDesign design, Path home, Map<String, Object> kafka) {
        this(design, home, kafka, Clock.systemUTC());
    }

    /** Whom the index holds, as a coach of the person's municipality sees them. */
    Optional<ParticipantSnapshot> find(ParticipantSnapshot person) {
        try {
            return feed.read(index -> index.find(person.id().toString(), person.municipality()));
        } catch (IndexNotReady e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    RunningFeed live() {
        await("live", () -> feed.progress().state() instanceof FeedState.Live);
        return this;
    }

    void await(String what, Callable<Boolean> condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        try {
            while (!condition.call()) {
                if (System.nanoTime() > end) {
                    fail("Not within 30 s: " + what + "; state "
                            + feed.progress().state());
                }
                Thread.sleep(10);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void awaitVersion(ParticipantSnapshot person, long version) {
        await(
                "version " + version,
                () -> find(person).map(ParticipantSnapshot::version).equals(Optional.of(version)));
    }

    @Override
    public void close() {
        feed.close();
    }

    /** Stands for the database, which outlives the feed. */
    static final class Memory implements FeedMemory {
        private final Map<String, Reached> reached = new ConcurrentHashMap<>();
        volatile boolean away;

        @Override
        public Optional<Reached> of(String feed) {
            requireThere();
            return Optional.ofNullable(reached.get(feed));
        }

        @Override
        public void remember(String feed, Reached now) {
            requireThere();
            reached.put(feed, now);
        }

        private void requireThere() {
            if (away) {
                throw new Away(new IllegalStateException("database away"));
            }
        }
    }

    /** Stands for the database. */
    static final class Book implements RecordedPeople, Parking {
        final List<UUID> forgotten = new CopyOnWriteArrayList<>();
        final List<ParkedRecord> parked = new CopyOnWriteArrayList<>();
        final List<UUID> strangers = new CopyOnWriteArrayList<>();
        final List<UUID> listed = new CopyOnWriteArrayList<>();
        volatile boolean away;

        SideEffects effects() {
            return new SideEffects(this, this);
        }

        @Override
        public void forget(Collection<UUID> people) {
            requireThere();
            forgotten.addAll(people);
        }

        @Override
        public void park(Collection<ParkedRecord> records) {
            requireThere();
            parked.addAll(records);
        }

        @Override
        public void forgetAllBut(Known known) throws IOException {
            requireThere();
            for (UUID person : listed) {
                if (!known.knows(person)) {
                    strangers.add(person);
                }
            }
        }

        private void requireThere() {
            if (away) {
                throw new IllegalStateException("database away");
            }
        }
    }

    /** Short times, so that tests need not wait. */
    record Quick(Path home, Duration commitEvery) implements FeedConfig {
        Quick(Path home) {
            this(home, Duration.ofMillis(100));
        }

        @Override
        public Duration commitIdle() {
            return Duration.ofMillis(200);
        }

        @Override
        public Duration poll() {
            return Duration.ofMillis(50);
        }

        @Override
        public Duration refreshEvery() {
            return Duration.ofMillis(10);
        }

        @Override
        public Duration refreshWhileCatchingUp() {
            return Duration.ofMillis(200);
        }

        @Override
        public Duration settle() {
            return Duration.ofSeconds(3);
        }

        @Override
        public Duration refill() {
            return Duration.ofSeconds(20);
        }

        @Override
        public Duration tidyEvery() {
            return Duration.ofHours(12);
        }

        @Override
        public long maxLag() {
            return 500;
        }

        @Override
        public Duration retry() {
            return Duration.ofMillis(100);
        }
    }
}
