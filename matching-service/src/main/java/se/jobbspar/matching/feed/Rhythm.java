package se.jobbspar.matching.feed;

import java.time.Duration;
import java.time.Instant;

/** When the index being written is due for what takes time. */
final class Rhythm {
    /** After a refresh it rests this many times as long as the records and the refresh took: the processors are the searches', too. */
    private static final int RESTS = 3;

    /** So soon whoever waits for a change sees it, though it came with many. */
    private static final Duration LONGEST_REST = Duration.ofMillis(30);

    private final FeedConfig config;
    private Instant refreshed = Instant.EPOCH;
    private Instant rested = Instant.EPOCH;
    private Instant commitFrom;
    // The first round comes at once, because a process may be restarted more often than the interval.
    private Instant tidied = Instant.EPOCH;

    Rhythm(FeedConfig config, Instant now) {
        this.config = config;
        committed(now);
    }

    boolean refreshDue(Instant now) {
        return refreshed.plus(config.refreshWhileCatchingUp()).isBefore(now);
    }

    /** Zero when the last refresh is long enough ago for another. */
    Duration untilNextRefresh(Instant now) {
        Duration left = Duration.between(now, rested);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** @param begun when the first of the records that it shows was taken up */
    void refreshed(Instant begun, Instant ended) {
        refreshed = begun;
        rested = later(begun.plus(config.refreshEvery()), ended.plus(rest(Duration.between(begun, ended))));
    }

    private static Duration rest(Duration took) {
        Duration rest = took.multipliedBy(RESTS);
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** There is something new, so that the next check commits. */
    void changed() {
        commitFrom = Instant.EPOCH;
    }

    boolean commitDue(Instant now) {
        return !now.isBefore(commitFrom);
    }

    /** Nothing is new; another commit only keeps the position's age small. */
    void committed(Instant now) {
        commitFrom = now.plus(config.commitIdle());
    }

    boolean tidyDue(Instant now) {
        return tidied.plus(config.tidyEvery()).isBefore(now);
    }

    void tidied(Instant now) {
        tidied = now;
        changed();
    }
}
