package se.jobbspar.schedules.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.jobbspar.schedules.index.Disk;
import se.jobbspar.schedules.kafka.Cluster;
import se.jobbspar.schedules.kafka.Log;
import se.jobbspar.schedules.postgres.Aggregate;
import se.jobbspar.schedules.postgres.Database;
import se.jobbspar.schedules.world.Actor;
import se.jobbspar.schedules.world.World;

/** What happens to servers, files and time. Each schedule has a part of it: where all of it happens, little is seen. */
final class Nature implements Actor {
    private static final Duration LONG = Cluster.TOMBSTONES_KEPT.plusDays(1);

    private final World world;
    private final Cluster cluster;
    private final Database database;
    private final Disk disk;
    private final FeedProcess feed;
    private final List<RelayProcess> relays;
    private final List<Runnable> events = new ArrayList<>();
    private boolean cluttered;

    Nature(World world, Cluster cluster, Database database, Disk disk, FeedProcess feed, List<RelayProcess> relays) {
        this.world = world;
        this.cluster = cluster;
        this.database = database;
        this.disk = disk;
        this.feed = feed;
        this.relays = relays;
        servers();
        if (world.draw(3) == 0) {
            logs();
        } else if (world.draw(3) == 0) {
            events.add(() -> world.pass(LONG));
            events.add(() -> whileItRests(this::longAway));
        }
        if (world.draw(3) == 0) {
            files();
        }
    }

    private void servers() {
        events.add(() -> cluster.away(true));
        events.add(() -> cluster.away(false));
        events.add(() -> cluster.away(false));
        events.add(() -> database.away(true));
        events.add(() -> database.away(false));
        events.add(() -> database.away(false));
        events.add(database::endSessions);
        events.add(database::endSessions);
        events.add(cluster::restart);
        events.add(cluster::expire);
        events.add(cluster::compact);
        events.add(cluster::compact);
        events.add(() -> world.pass(Duration.ofSeconds(world.draw(90))));
        events.add(() -> whileItRests(feed::die));
        events.add(() -> whileItRests(feed::stop));
        events.add(() -> relays.stream().filter(this::rests).findFirst().ifPresent(RelayProcess::die));
        events.add(() -> cluster.junk(
                world.draw(Aggregate.ALL).topic(),
                world.draw(Aggregate.ALL).id(1_000_000).toString()));
    }

    private void logs() {
        events.add(() -> damage(cluster::lose));
        events.add(() -> damage(cluster::cut));
        events.add(() -> damage(cluster::flip));
        events.add(() -> cluster.delete(world.draw(Aggregate.ALL).topic()));
        events.add(cluster::copy);
        events.add(cluster::restore);
    }

    /** In the middle of a step it dies of its own, when a call leaves it. */
    private void whileItRests(Runnable happens) {
        if (!world.isUnderWay(feed)) {
            world.go(feed, happens);
        }
    }

    private boolean rests(RelayProcess relay) {
        return !world.isUnderWay(relay) && !world.isUnderWay(relay.tasks());
    }

    private void damage(Consumer<Log> how) {
        if (!cluster.logs().isEmpty()) {
            cluttered = true;
            how.accept(world.draw(cluster.logs()));
        }
    }

    private void files() {
        events.add(() -> whileItRests(this::indexLost));
        events.add(disk::copy);
        events.add(() -> whileItRests(this::olderIndex));
    }

    private void indexLost() {
        feed.die();
        try {
            disk.lose();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void olderIndex() {
        feed.die();
        disk.restore();
    }

    /** The feed is away for so long that tombstones are gone when it is back. */
    private void longAway() {
        feed.die();
        cluster.compact();
        world.pass(LONG);
        cluster.compact();
    }

    /** Whether logs were damaged. */
    boolean cluttered() {
        return cluttered;
    }

    @Override
    public void step() {
        world.draw(events).run();
    }
}
