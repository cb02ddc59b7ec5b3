package se.jobbspar.matching.matchlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.OptionalLong;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.WorkAtOnce;

/** Waits until an index shows the version of a subject that the caller knows of: a write is searchable a moment after its answer. */
@ApplicationScoped
public class Freshness {
    private static final Duration SOONEST = Duration.ofMillis(1);
    private static final Duration LATEST = Duration.ofMillis(20);
    /** A look again costs little, and a list should not wait much longer than it has to. */
    private static final int PART_OF_THE_WAIT = 4;

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
     * @throws ProblemException 503 when it does not in time, whatever the reason: foreign, missing and late look the same
     */
    public void await(long version, Look look) {
        if (!shows(version, look) && !waiting.in(() -> comes(version, look))) {
            throw ProblemException.indexNotReady(
                    Wording.of(
                            "The index does not show version " + version + " of the subject yet.",
                            "Indexet visar ännu inte version " + version + " av det som listan gäller."),
                    TRY_AGAIN);
        }
    }

    private boolean comes(long version, Look look) {
        long begun = System.nanoTime();
        Duration waited = Duration.ZERO;
        while (waited.compareTo(longest) < 0) {
            if (!paused(pauseAfter(waited))) {
                return false;
            }
            if (shows(version, look)) {
                return true;
            }
            waited = Duration.ofNanos(System.nanoTime() - begun);
        }
        return false;
    }

    private static boolean shows(long version, Look look) {
        try {
            OptionalLong seen = look.version();
            return seen.isPresent() && seen.getAsLong() >= version;
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    /** A part of the time waited already. */
    private static Duration pauseAfter(Duration waited) {
        Duration part = waited.dividedBy(PART_OF_THE_WAIT);
        if (part.compareTo(SOONEST) < 0) {
            return SOONEST;
        }
        return part.compareTo(LATEST) < 0 ? part : LATEST;
    }

    /** False when the service is asked to stop. */
    private static boolean paused(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
