package se.jobbspar.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Restarts;

/**
 * Bounds how often a part is started again, so that one that cannot live does not spin for ever: some times in two minutes
 * at once; then a service is given up, and a server left alone for the longer the oftener it has ended.
 */
final class Revival {
    private static final Duration PERIOD = Duration.ofMinutes(2);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final int most;
    private final Map<Part, Deque<Instant>> deaths = new HashMap<>();

    Revival(Restarts restarts) {
        this.most = restarts.most();
    }

    /**
     * Counts a death.
     *
     * @param how what is known of it, a sentence
     * @return how long to leave it alone before it is started again
     * @throws LauncherProblem when the part is no server and has died too often lately
     */
    synchronized Duration permit(Part part, String how) {
        Deque<Instant> recent = deaths.computeIfAbsent(part, key -> new ArrayDeque<>());
        Instant now = Instant.now();
        recent.removeIf(death -> death.isBefore(now.minus(PERIOD)));
        recent.add(now);
        if (recent.size() <= most) {
            return Duration.ZERO;
        }
        if (!part.server()) {
            throw new LauncherProblem(part.name() + " has ended " + recent.size() + " times within "
                    + PERIOD.toMinutes() + " minutes. " + how);
        }
        return pause(recent.size() - most);
    }

    /** A second, then twice as long each time. */
    private static Duration pause(int times) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(times - 1, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
