package se.jobbspar.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import se.jobbspar.local.settings.LauncherProblem;

/** Bounds how often a part is started again, so that one that cannot live does not spin for ever. */
final class Revival {
    private static final int MOST = 3;
    private static final Duration PERIOD = Duration.ofMinutes(2);

    private final Map<Part, Deque<Instant>> deaths = new HashMap<>();

    /**
     * Counts a death.
     *
     * @param how what is known of it, a sentence
     * @throws LauncherProblem when the part has died too often lately
     */
    synchronized void permit(Part part, String how) {
        Deque<Instant> recent = deaths.computeIfAbsent(part, key -> new ArrayDeque<>());
        Instant now = Instant.now();
        recent.removeIf(death -> death.isBefore(now.minus(PERIOD)));
        recent.add(now);
        if (recent.size() > MOST) {
            throw new LauncherProblem(part.name() + " has ended " + recent.size() + " times within "
                    + PERIOD.toMinutes() + " minutes. " + how);
        }
    }
}
