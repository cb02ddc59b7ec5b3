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

/** A feed does not wait for ever for the end of a log that was cut short after it was told. */
class UnreachableGoalTest {
    private static final UUID PERSON = Aggregate.PEOPLE.id(2);
    /** To open its index, and to seek its topics. */
    private static final int STEPS_TO_CONNECT = 2;

    @TempDir
    Path home;

    private final World world = new World(1);
    private final Cluster cluster = new Cluster(world);
    private final Database database = new Database(world);
    private final RelayProcess relay = new RelayProcess(world, cluster, database, new Parts());

    @Test
    void logIsCutShortBetweenSeekingAndReading() throws IOException {
        world.calm();
        MatchingTables tables = new MatchingTables(database);
        FeedProcess feed = new FeedProcess(
                world,
                cluster,
                new Disk(world, home, false),
                tables,
                new Parts(),
                new Truth(world, cluster, database, tables));
        while (database.living().isEmpty()) {
            database.begin(PERSON, false);
            database.open().forEach(database::end);
        }
        minute(relay);
        // The only record of its log, and none that the owner would miss.
        String vacancies = Aggregate.of(new UUID(2, 0)).topic();
        cluster.junk(vacancies, new UUID(2, 0).toString());

        for (int step = 0; step < STEPS_TO_CONNECT; step++) {
            world.go(feed);
        }
        cluster.cut(cluster.topics().get(vacancies).logs().getFirst());
        minute(feed);
        minute(feed);

        assertEquals(Map.of(PERSON.toString(), database.living().get(PERSON)), feed.answers());
    }

    private void minute(Actor actor) {
        world.pass(Duration.ofMinutes(1));
        for (int step = 0; step < 20; step++) {
            world.go(actor);
        }
    }
}
