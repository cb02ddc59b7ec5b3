package se.jobbspar.matching.feed;

import java.time.Duration;
import java.time.Instant;

/** When the index being written is due for what takes time. */
final class Rhythm {
    private final FeedConfig config;
    private Instant refreshed = Instant.EPOCH;
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
        Duration left = Duration.between(now, refreshed.plus(config.refreshEvery()));
        return left.isNegative() ? Duration.ZERO : left;
    }

    void refreshed(Instant now) {
        refreshed = now;
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
