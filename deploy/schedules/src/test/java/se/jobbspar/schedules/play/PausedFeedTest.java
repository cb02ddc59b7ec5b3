package se.jobbspar.schedules.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.schedules.index.Disk;
import se.jobbspar.schedules.kafka.Cluster;
import se.jobbspar.schedules.postgres.Aggregate;
import se.jobbspar.schedules.postgres.Database;
import se.jobbspar.schedules.postgres.MatchingTables;
import se.jobbspar.schedules.world.Actor;
import se.jobbspar.schedules.world.World;

/** A feed that stood still for longer than tombstones are kept does not answer with what it missed. */
class PausedFeedTest {
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

    @Test
    void tombstoneIsGoneWhenThePauseBetweenSeekingAndReadingEnds() throws IOException {
        world.calm();
        MatchingTables tables = new MatchingTables(database);
        FeedProcess feed = new FeedProcess(
                world,
                cluster,
                new Disk(world, home, false),
                tables,
                new Parts(),
                new Truth(world, cluster, database, tables));
        committed(ERASED, false);
        steps(relay);
        steps(feed);
        assertEquals(Map.of(ERASED.toString(), database.living().get(ERASED)), feed.answers());
        feed.stop();

        committed(ERASED, true);
        committed(ANOTHER, false);
        steps(relay);
        for (int step = 0; step < STEPS_TO_CONNECT; step++) {
            world.go(feed);
        }
        cluster.compact();
        world.pass(Cluster.TOMBSTONES_KEPT.plusDays(1));
        cluster.compact();
        steps(feed);

        assertEquals(Map.of(ANOTHER.toString(), database.living().get(ANOTHER)), feed.answers());
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
