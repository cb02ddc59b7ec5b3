package se.jobbspar.prove.suite;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.local.suite.Waiting;

/** Who was killed when, since the launcher promises to start a service again three times in two minutes and not oftener. */
public final class Deaths {
    private static final int OF_A_SERVICE = 3;
    /** It is never given up, but left alone for longer each time: by then for four seconds. */
    private static final int OF_A_SERVER = 6;
    /** A little more than promised: the launcher notices a death later than we cause it. */
    private static final Duration PERIOD = Duration.ofSeconds(130);

    private final Map<Victim, List<Instant>> killed = new EnumMap<>(Victim.class);

    /** Whether it may be killed now. */
    public synchronized boolean allowed(Victim victim) {
        Instant since = Instant.now().minus(PERIOD);
        List<Instant> times = killed.computeIfAbsent(victim, none -> new ArrayList<>());
        times.removeIf(time -> time.isBefore(since));
        return times.size() < (victim.server() ? OF_A_SERVER : OF_A_SERVICE);
    }

    /** Waits until it may be killed. */
    public void awaitAllowed(Victim victim) {
        Waiting.until(victim + " may be killed again", PERIOD.plusSeconds(10), () -> allowed(victim));
    }

    synchronized void add(Victim victim) {
        killed.computeIfAbsent(victim, none -> new ArrayList<>()).add(Instant.now());
    }

    synchronized void forget() {
        killed.clear();
    }
}
