package se.jobbspar.schedules.play;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.store.AlreadyClosedException;
import se.jobbspar.matching.feed.Course;
import se.jobbspar.matching.feed.FeedProgress;
import se.jobbspar.matching.feed.FeedState;
import se.jobbspar.matching.feed.SideEffects;
import se.jobbspar.matching.feed.generation.Served;
import se.jobbspar.schedules.index.Disk;
import se.jobbspar.schedules.index.People;
import se.jobbspar.schedules.index.PeopleDesign;
import se.jobbspar.schedules.kafka.Cluster;
import se.jobbspar.schedules.kafka.Consumer;
import se.jobbspar.schedules.postgres.Aggregate;
import se.jobbspar.schedules.postgres.MatchingTables;
import se.jobbspar.schedules.world.Actor;
import se.jobbspar.schedules.world.Died;
import se.jobbspar.schedules.world.World;

/** The matching service: its feed, and the lists that are made of what the feed's index finds. */
final class FeedProcess implements Actor {
    private final World world;
    private final Cluster cluster;
    private final Disk disk;
    private final MatchingTables tables;
    private final Parts parts;
    private final Truth truth;
    private final Map<People, Map<String, Long>> seen = new HashMap<>();
    private Consumer consumer;
    private FeedProgress progress;
    private Served<People> served;
    private Course<People> course;

    FeedProcess(World world, Cluster cluster, Disk disk, MatchingTables tables, Parts parts, Truth truth) {
        this.world = world;
        this.cluster = cluster;
        this.disk = disk;
        this.tables = tables;
        this.parts = parts;
        this.truth = truth;
        start();
    }

    private void start() {
        progress = new FeedProgress(world);
        served = new Served<>("people");
        course = new Course<>(
                new WatchedDesign(parts.design(new PeopleDesign(disk, Aggregate.topics())), truth),
                new QuickConfig(disk.home()),
                () -> {
                    consumer = new Consumer(cluster, Aggregate.topics());
                    return parts.log(consumer);
                },
                new SideEffects(parts.people(tables), parts.parking(tables)),
                parts.memory(tables),
                world,
                progress,
                served);
        seen.clear();
    }

    @Override
    public void step() {
        boolean wasLive = progress.state() instanceof FeedState.Live;
        int remembered = tables.remembered();
        try {
            course.step();
            if (!wasLive
                    && progress.state() instanceof FeedState.Live live
                    && live.shortfall().isEmpty()) {
                served.read(index -> {
                    truth.requireWhole(index, consumer, remembered);
                    return null;
                });
            }
        } catch (Died e) {
            die();
        } catch (IOException | RuntimeException e) {
            world.violated("the feed stopped: " + e);
            die();
        }
    }

    /** Ends as an operator ends it. */
    void stop() {
        try {
            course.end();
        } catch (IOException | AlreadyClosedException e) {
            // The disk is full: it is read again.
        } catch (Died e) {
            // Killed while it was ending.
        }
        die();
    }

    /** What is not committed is lost with it. */
    void die() {
        course.close();
        start();
    }

    /** Whoever has lists made. */
    Actor lists() {
        return () -> {
            if (served.ready()) {
                tables.record(this::found);
            }
        };
    }

    private Collection<UUID> found() {
        try {
            return served.read(index -> {
                Map<String, Long> found = index.found();
                requireNothingOlder(seen.computeIfAbsent(index, first -> new HashMap<>()), found);
                return found.keySet().stream().map(UUID::fromString).toList();
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What one index has shown, it shows in that version or a newer one; who has gone does not come back. */
    private void requireNothingOlder(Map<String, Long> before, Map<String, Long> now) {
        List<String> gone = new ArrayList<>(before.keySet());
        gone.removeAll(now.keySet());
        now.forEach((id, version) -> {
            if (version < before.getOrDefault(id, 0L)) {
                world.violated("an older version replaced a newer one, or somebody erased came back");
            }
        });
        before.putAll(now);
        gone.forEach(id -> before.put(id, Long.MAX_VALUE));
    }

    /** What is found now; nothing when nobody answers. */
    Map<String, Long> answers() {
        try {
            return served.ready() ? served.read(People::found) : Map.of();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
