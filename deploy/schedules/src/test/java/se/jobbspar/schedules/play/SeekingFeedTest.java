package se.jobbspar.schedules.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.schedules.index.Disk;
import se.jobbspar.schedules.kafka.Cluster;
import se.jobbspar.schedules.postgres.Aggregate;
import se.jobbspar.schedules.postgres.Database;
import se.jobbspar.schedules.postgres.MatchingTables;
import se.jobbspar.schedules.world.Actor;
import se.jobbspar.schedules.world.World;

/** What happens to the topics between a feed's seeking them and its reading them. */
class SeekingFeedTest {
    private static final UUID ERASED = Aggregate.PEOPLE.id(2);
    private static final UUID ANOTHER = Aggregate.PEOPLE.id(4);
    /** To open its index, and to seek its topics. */
    private static final int STEPS_TO_CONNECT = 2;

    @TempDir
    Path home;

    private final World world = new World(1);
    private final Cluster cluster = new Cluster(world);
    private final Database database = new Database(world);
    private final RelayProcess relay = new RelayProcess(world, cluster, database, new Parts());
    private FeedProcess feed;

    @BeforeEach
    void startFeed() {
        world.calm();
        MatchingTables tables = new MatchingTables(database);
        feed = new FeedProcess(
                world,
                cluster,
                new Disk(world, home, false),
                tables,
                new Parts(),
                new Truth(world, cluster, database, tables));
    }

    @Test
    void tombstoneIsGoneWhenALongPauseEnds() {
        committed(ERASED, false);
        steps(relay);
        steps(feed);
        assertEquals(Map.of(ERASED.toString(), database.living().get(ERASED)), feed.answers());
        feed.stop();

        committed(ERASED, true);
        committed(ANOTHER, false);
        steps(relay);
        seek();
        cluster.compact();
        world.pass(Cluster.TOMBSTONES_KEPT.plusDays(1));
        cluster.compact();
        steps(feed);

        assertEquals(Map.of(ANOTHER.toString(), database.living().get(ANOTHER)), feed.answers());
    }

    @Test
    void logIsCutShort() {
        committed(ANOTHER, false);
        steps(relay);
        // The only record of its log, and none that the owner would miss.
        String vacancies = Aggregate.of(new UUID(2, 0)).topic();
        cluster.junk(vacancies, new UUID(2, 0).toString());

        seek();
        cluster.cut(cluster.topics().get(vacancies).logs().getFirst());
        steps(feed);
        steps(feed);

        assertEquals(Map.of(ANOTHER.toString(), database.living().get(ANOTHER)), feed.answers());
    }

    private void seek() {
        for (int step = 0; step < STEPS_TO_CONNECT; step++) {
            world.go(feed);
        }
    }

    private void committed(UUID id, boolean erases) {
        while (database.living().containsKey(id) == erases) {
            database.begin(id, erases);
            database.open().forEach(database::end);
        }
    }

    private void steps(Actor actor) {
        world.pass(Duration.ofMinutes(1));
        for (int step = 0; step < 20; step++) {
            world.go(actor);
        }
    }
}
