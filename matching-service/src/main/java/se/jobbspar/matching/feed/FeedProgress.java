package se.jobbspar.matching.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import se.jobbspar.matching.feed.generation.Position;

/** What a feed's thread tells the others about itself. */
public final class FeedProgress {
    private final Clock clock;
    private final AtomicLong parked = new AtomicLong();
    private final AtomicLong rebuilds = new AtomicLong();
    private final Refreshes refreshes = new Refreshes();
    private volatile FeedState state = new FeedState.Starting("first contact with Kafka");
    private volatile Optional<String> trouble = Optional.empty();
    private volatile long lag;
    private volatile Position position = Position.NOWHERE;

    public FeedProgress(Clock clock) {
        this.clock = clock;
    }

    public FeedState state() {
        return state;
    }

    void enter(FeedState next) {
        state = next;
    }

    /** Why the state is what it is, or what keeps the feed from reading on. */
    public Optional<String> reason() {
        return trouble.or(state::why);
    }

    void meet(String whatKeepsItFromReading) {
        trouble = Optional.of(whatKeepsItFromReading);
    }

    void readsOn() {
        trouble = Optional.empty();
    }

    /** How often the index was begun anew since the process started. */
    public long rebuilds() {
        return rebuilds.get();
    }

    void rebuild() {
        rebuilds.incrementAndGet();
    }

    /** Records in the topics that are not yet applied, as far as Kafka was last heard. */
    public long lag() {
        return lag;
    }

    void lag(long records) {
        lag = records;
    }

    /** Records parked since the process started. */
    public long parked() {
        return parked.get();
    }

    void parkedOne() {
        parked.incrementAndGet();
    }

    /** Seconds since the index is known to have held everything; NaN before it first did. */
    public double ageSeconds() {
        Instant asOf = position.asOf();
        return asOf == null
                ? Double.NaN
                : Duration.between(asOf, clock.instant()).toMillis() / 1000.0;
    }

    /** The position as text, for recorded lists: {@code topic-partition@offset}, sorted. */
    public String position() {
        return position.text();
    }

    public Instant asOf() {
        return position.asOf();
    }

    void at(Position reached) {
        position = reached;
        refreshes.another();
    }

    /** The index shows what it did not before, whether its position is told yet or not. */
    void refreshed() {
        refreshes.another();
    }

    /** Of the index that answers. */
    public Refreshes refreshes() {
        return refreshes;
    }
}
