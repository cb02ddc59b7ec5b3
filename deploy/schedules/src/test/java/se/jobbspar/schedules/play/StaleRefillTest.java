package se.jobbspar.schedules.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.outbox.SnapshotSource;
import se.jobbspar.schedules.kafka.Cluster;
import se.jobbspar.schedules.kafka.Log;
import se.jobbspar.schedules.postgres.Aggregate;
import se.jobbspar.schedules.postgres.Database;
import se.jobbspar.schedules.world.World;

/** What is published again fills a topic only when the topic has lost nothing since that began. */
class StaleRefillTest {
    /** More than are published again at once. */
    private static final List<UUID> VACANCIES =
            LongStream.of(2, 4, 6).mapToObj(Aggregate.of(new UUID(2, 0))::id).toList();

    private final World world = new World(1);
    private final Cluster cluster = new Cluster(world);
    private final Database database = new Database(world);
    private Runnable afterABatch = () -> {};
    private final RelayProcess relay = relay();
    private final RelayProcess other = relay();

    @BeforeEach
    void keepACopyOfEmptyTopics() {
        world.calm();
        relayed(relay);
        cluster.copy();
    }

    @Test
    void lossThatAnotherLeaderNoticed() {
        published(relay);
        database.endSessions();
        write();
        relayed(other);
        lose();
        relayed(other);
        published(other);
        relayed(other);
        cluster.restore();
        relayed(other);
        database.endSessions();

        relayed(relay);
        published(relay);
        relayed(relay);

        assertEquals(Set.copyOf(VACANCIES), held());
    }

    @Test
    void lossInTheMiddle() {
        write();
        relayed(relay);
        lose();
        relayed(relay);
        afterABatch = () -> {
            afterABatch = () -> {};
            relayed(relay);
            cluster.restore();
            relayed(relay);
        };
        published(relay);

        relayed(relay);
        published(relay);
        relayed(relay);

        assertEquals(Set.copyOf(VACANCIES), held());
    }

    private RelayProcess relay() {
        return new RelayProcess(world, cluster, database, new Parts() {
            @Override
            protected SnapshotSource source(SnapshotSource real) {
                return new SnapshotSource() {
                    @Override
                    public Topic<?> topic() {
                        return real.topic();
                    }

                    @Override
                    public Optional<UUID> republishAfter(UUID after, int limit) {
                        Optional<UUID> reached = real.republishAfter(after, limit);
                        if (reached.isPresent()) {
                            afterABatch.run();
                        }
                        return reached;
                    }
                };
            }
        });
    }

    private void write() {
        for (UUID vacancy : VACANCIES) {
            while (!database.living().containsKey(vacancy)) {
                database.begin(vacancy, false);
                database.open().forEach(database::end);
            }
        }
    }

    /** Everything that waits, and the topics looked at. */
    private void relayed(RelayProcess by) {
        world.pass(Duration.ofMinutes(1));
        for (int step = 0; step < 20; step++) {
            world.go(by);
        }
    }

    private void published(RelayProcess by) {
        for (int task = 0; task < 20; task++) {
            world.go(by.tasks());
        }
    }

    private void lose() {
        cluster.lose(vacancies().getFirst());
    }

    private List<Log> vacancies() {
        return cluster.topics().get(Topics.VACANCIES.name()).logs();
    }

    private Set<UUID> held() {
        return vacancies().stream()
                .map(Log::newest)
                .map(Map::keySet)
                .flatMap(Set::stream)
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }
}
