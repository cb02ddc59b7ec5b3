package se.jobbspar.schedules.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws who goes on, and where. One thread runs all: a process that stands still, as in a long collection, is one in whose call to a
 * port the steps of others are run.
 */
public final class World extends Clock {
    private static final int DEEPEST = 2;

    private final SplittableRandom random;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Actor> busy = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-02T08:00:00Z");
    private boolean calm;

    public World(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** @param weight how often it is drawn, compared with others */
    public void add(Actor actor, int weight) {
        for (int i = 0; i < weight; i++) {
            actors.add(actor);
        }
    }

    /** From 0, below {@code bound}. */
    public int draw(int bound) {
        return random.nextInt(bound);
    }

    /** One of these. */
    public <T> T draw(List<T> all) {
        return all.get(draw(all.size()));
    }

    /** Whether it happens, in so many of a thousand; never once all is calm. */
    public boolean happens(int perMille) {
        return !calm && draw(1_000) < perMille;
    }

    /** Lets one who is not under way do a step. */
    public void turn() {
        Actor next = draw(actors);
        if (!isUnderWay(next)) {
            go(next);
        }
    }

    /** Lets this one do a step. */
    public void go(Actor actor) {
        go(actor, actor::step);
    }

    /** Lets this one do something else. */
    public void go(Actor actor, Runnable what) {
        now = now.plusMillis(calm ? 0 : draw(1_500));
        busy.add(actor);
        try {
            what.run();
        } finally {
            busy.removeLast();
        }
    }

    /** Whether it is in the middle of a step, and only stands still. */
    public boolean isUnderWay(Actor actor) {
        return busy.contains(actor);
    }

    /** A call leaves the process that is under way: it may die, or stand still while others go on. */
    public void leave() {
        if (happens(8)) {
            throw new Died();
        }
        if (busy.size() <= DEEPEST && happens(60)) {
            for (int i = 1 + draw(8); i > 0; i--) {
                turn();
            }
        }
    }

    /** From now on nothing fails, and nobody stands still. */
    public void calm() {
        calm = true;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** Something that must never happen did. */
    public void violated(String what) {
        if (!violations.contains(what)) {
            violations.add(what);
        }
    }

    public List<String> violations() {
        return List.copyOf(violations);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
