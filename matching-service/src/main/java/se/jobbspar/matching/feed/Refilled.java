package se.jobbspar.matching.feed;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.jobbspar.matching.feed.generation.RebuildReason;
import se.jobbspar.matching.index.FedIndex;

/**
 * Whether a topic that lost its records has been filled again: it is empty at first, and its owner takes a while.
 *
 * @param reason why the index is built anew; empty when it is not, and only tells what it lacks, as after a start
 * @param since when that was discovered
 * @param expected as many documents as there were before
 */
record Refilled(Optional<RebuildReason> reason, Instant since, int expected) {
    /** A log that ends early, of a topic that is not made anew yet. */
    private static final Set<RebuildReason> CUT =
            EnumSet.of(RebuildReason.LOG_CUT_SHORT, RebuildReason.LOST_WHILE_AWAY);

    /** Nothing was lost. */
    static final Refilled NOTHING_LOST = new Refilled(Optional.empty(), Instant.EPOCH, 0);

    /** Whether no more is to be waited for: it holds enough, it has been quiet for long, or it has taken too long. */
    boolean isOver(FedIndex index, FeedConfig config, Instant lastRecord, Instant now) throws IOException {
        if (!awaited()
                || !now.isBefore(lastRecord.plus(config.settle()))
                || !now.isBefore(since.plus(config.refill()))) {
            return true;
        }
        if (reason.filter(CUT::contains).isPresent()) {
            // As many may be there, and not the same; its owner makes the topic anew when it notices.
            return false;
        }
        index.refresh();
        return shortfall(index).isEmpty();
    }

    /** How much less the index holds than was expected, as of its last refresh. */
    Optional<String> shortfall(FedIndex index) throws IOException {
        if (reason.isPresent() && !awaited()) {
            return Optional.empty();
        }
        // Who has been erased meanwhile is heard of too, and will never be in there.
        int heardOf = index.heardOf();
        return heardOf < expected
                ? Optional.of("holds " + heardOf + " of the " + expected + " it held before")
                : Optional.empty();
    }

    private boolean awaited() {
        return reason.filter(RebuildReason::awaitsRefill).isPresent();
    }
}
