package se.jobbspar.schedules.play;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.jobbspar.matching.index.Directories;
import se.jobbspar.schedules.index.Disk;
import se.jobbspar.schedules.kafka.Cluster;
import se.jobbspar.schedules.postgres.Database;
import se.jobbspar.schedules.postgres.MatchingTables;
import se.jobbspar.schedules.world.Actor;
import se.jobbspar.schedules.world.World;

/** One schedule: some dozens of steps in which anything may happen, then calm, and then everything must be as it was promised. */
public final class Schedule {
    private static final Duration BREATH = Duration.ofSeconds(20);
    private static final int LONGEST_CALM = 150;

    private final World world;
    private final Writers writers;
    private final FeedProcess feed;
    private final List<RelayProcess> relays;
    private final Database database;
    private final Cluster cluster;
    private final Truth truth;
    private final Nature nature;

    private Schedule(long seed, Parts parts, Path home, boolean lucene) {
        world = new World(seed);
        cluster = new Cluster(world);
        database = new Database(world);
        MatchingTables tables = new MatchingTables(database);
        Disk disk = new Disk(world, home, lucene);
        truth = new Truth(world, cluster, database, tables);
        database.whenDeleted(truth::requireDurable);
        writers = new Writers(world, database);
        relays = List.of(
                new RelayProcess(world, cluster, database, parts), new RelayProcess(world, cluster, database, parts));
        feed = new FeedProcess(world, cluster, disk, tables, parts, truth);
        nature = new Nature(world, cluster, database, disk, feed, relays);
        world.add(writers, 5);
        relays.forEach(relay -> world.add(relay, 5));
        relays.forEach(relay -> world.add(relay.tasks(), 1));
        world.add(feed, 6);
        world.add(feed.lists(), 2);
        world.add(nature, 1);
    }

    /**
     * Plays the schedule of a seed.
     *
     * @param home a folder of its own, which is gone afterwards
     * @param lucene whether the index is kept in Lucene; on the heap it is some ten times as fast
     * @return what was not as it must be, a sentence each
     */
    public static List<String> play(long seed, Parts parts, Path home, boolean lucene) throws IOException {
        Files.createDirectories(home);
        try {
            Schedule schedule = new Schedule(seed, parts, home, lucene);
            List<String> wrong = schedule.play();
            schedule.feed.die();
            return wrong;
        } finally {
            Directories.keepOnly(home, home);
            Files.delete(home);
        }
    }

    private List<String> play() {
        for (int i = 60 + world.draw(120); i > 0; i--) {
            world.turn();
        }
        world.calm();
        cluster.away(false);
        database.away(false);
        writers.finish();
        List<String> wrong = new ArrayList<>(settled());
        // What was committed alone must give the same again.
        feed.die();
        wrong.addAll(settled());
        wrong.addAll(world.violations());
        return wrong.stream().distinct().toList();
    }

    /** Lets everybody go on until all is as it must be, or will never be. */
    private List<String> settled() {
        // Damage in a log is found by reading it back.
        int shortest = nature.cluttered() ? (int) RelayProcess.READ_BACK.dividedBy(BREATH) + 3 : 4;
        List<String> wrong = List.of();
        for (int i = 0; i < LONGEST_CALM && (i < shortest || !wrong.isEmpty()); i++) {
            for (RelayProcess relay : relays) {
                breathe(relay, 4);
                breathe(relay.tasks(), 1);
            }
            breathe(feed, 3);
            world.pass(BREATH);
            wrong = i < shortest - 1 ? List.of() : truth.whenQuiet(feed.answers());
        }
        return wrong;
    }

    private void breathe(Actor actor, int steps) {
        for (int i = 0; i < steps; i++) {
            world.go(actor);
        }
    }
}
