package se.jobbspar.matching.matchlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.OptionalLong;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.matching.feed.Refreshes;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.WorkAtOnce;

/** Waits until an index shows the version of a subject that the caller knows of: a write is searchable a moment after its answer. */
@ApplicationScoped
public class Freshness {
    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

    private final WorkAtOnce waiting;
    private final Duration longest;

    Freshness(MatchListConfig config) {
        this.waiting = new WorkAtOnce(config.waiting());
        this.longest = config.longestWait();
    }

    /** One look into the index. */
    @FunctionalInterface
    public interface Look {
        /** The version that is there now; empty when there is nothing that the caller may see. */
        OptionalLong version() throws IOException;
    }

    /**
     * Returns when the index shows this version or a newer one.
     *
     * @param refreshes the index's
     * @throws ProblemException 503 when it does not in time, whatever the reason: foreign, missing and late look the same
     */
    public void await(long version, Refreshes refreshes, Look look) {
        if (!shows(version, look) && !waiting.in(() -> comes(version, refreshes, look))) {
            throw ProblemException.indexNotReady(
                    Wording.of(
                            "The index does not show version " + version + " of the subject yet.",
                            "Indexet visar ännu inte version " + version + " av det som listan gäller."),
                    TRY_AGAIN);
        }
    }

    private boolean comes(long version, Refreshes refreshes, Look look) {
        long end = System.nanoTime() + longest.toNanos();
        int last = refreshes.last();
        while (!shows(version, look)) {
            long left = end - System.nanoTime();
            if (left <= 0 || !refreshes.await(last, Duration.ofNanos(left))) {
                return shows(version, look);
            }
            last = refreshes.last();
        }
        return true;
    }

    private static boolean shows(long version, Look look) {
        try {
            OptionalLong seen = look.version();
            return seen.isPresent() && seen.getAsLong() >= version;
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }
}
