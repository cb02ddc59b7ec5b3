package se.jobbspar.schedules.play;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.outbox.SnapshotSource;
import se.jobbspar.outbox.relay.Leadership;
import se.jobbspar.outbox.relay.RelaySettings;
import se.jobbspar.outbox.republish.Republishing;
import se.jobbspar.outbox.topic.LogReader;
import se.jobbspar.outbox.topic.ReadBack;
import se.jobbspar.outbox.topic.Refill;
import se.jobbspar.schedules.kafka.Cluster;
import se.jobbspar.schedules.kafka.Link;
import se.jobbspar.schedules.kafka.Log;
import se.jobbspar.schedules.postgres.Aggregate;
import se.jobbspar.schedules.postgres.Database;
import se.jobbspar.schedules.postgres.Graves;
import se.jobbspar.schedules.postgres.Session;
import se.jobbspar.schedules.postgres.Source;
import se.jobbspar.schedules.world.Actor;
import se.jobbspar.schedules.world.Died;
import se.jobbspar.schedules.world.World;

/** A replica of the service that writes: asks for the lock until it gets it, and relays until it loses it. */
final class RelayProcess implements Actor {
    /** So long may damage lie in a log before it is read back. */
    static final Duration READ_BACK = Duration.ofMinutes(10);

    private static final RelaySettings SETTINGS =
            new RelaySettings(3, Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofSeconds(5));
    private static final MeterRegistry METERS = new CompositeMeterRegistry();
    private static final int REPUBLISHED_AT_ONCE = 2;

    private final World world;
    private final Cluster cluster;
    private final Database database;
    private final Parts parts;
    private final Tasks tasks = new Tasks();
    private Refill refill;
    private Session session;
    private Leadership leadership;

    RelayProcess(World world, Cluster cluster, Database database, Parts parts) {
        this.world = world;
        this.cluster = cluster;
        this.database = database;
        this.parts = parts;
        start();
    }

    private void start() {
        List<SnapshotSource> sources = Stream.concat(
                        Aggregate.ALL.stream().map(aggregate -> new Source(database, aggregate)),
                        Stream.of(new Graves(database)))
                .map(parts::source)
                .toList();
        LogReader reader =
                parts.reader(topic -> Stream.ofNullable(cluster.topics().get(topic.topic()))
                        .flatMap(found -> found.logs().stream())
                        .allMatch(Log::isReadable));
        refill = new Refill(
                new Republishing(sources, REPUBLISHED_AT_ONCE, METERS, tasks),
                new ReadBack(reader, tasks, world, READ_BACK),
                METERS);
    }

    /** The threads beside the relay's own. */
    Tasks tasks() {
        return tasks;
    }

    @Override
    public void step() {
        try {
            relay();
        } catch (SQLException e) {
            end();
        } catch (Died e) {
            die();
        }
    }

    private void relay() throws SQLException {
        if (session == null) {
            session = database.connect();
        }
        if (leadership != null) {
            leadership.step();
        } else if (parts.holds(session.tryAcquire())) {
            leadership = new Leadership(
                    parts.session(session),
                    () -> parts.link(new Link(cluster)),
                    SETTINGS,
                    refill,
                    world,
                    reached -> {});
        }
    }

    private void end() {
        if (leadership != null) {
            leadership.close();
        }
        leadership = null;
        if (session != null) {
            session.end();
        }
        session = null;
    }

    /** Without a word to Kafka: what it has open stays open. */
    void die() {
        leadership = null;
        end();
        tasks.shutdown();
        start();
    }
}
