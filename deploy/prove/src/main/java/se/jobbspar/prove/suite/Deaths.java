package se.jobbspar.prove.suite;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.local.settings.Restarts;
import se.jobbspar.local.suite.Waiting;

/** Who was killed when, since the launcher promises to start a service again some times in two minutes and not oftener. */
public final class Deaths {
    /** A server is never given up, but left alone for longer each time: by then for four seconds. */
    private static final int MORE_OF_A_SERVER = 3;
    /** A little more than promised: the launcher notices a death later than we cause it. */
    private static final Duration PERIOD = Duration.ofSeconds(130);

    private final int most;
    private final Map<Victim, List<Instant>> killed = new EnumMap<>(Victim.class);

    Deaths(Restarts restarts) {
        this.most = restarts.most();
    }

    /** How often a service may be killed within two minutes. */
    public int most() {
        return most;
    }

    /** Whether it may be killed now. */
    public synchronized boolean allowed(Victim victim) {
        Instant since = Instant.now().minus(PERIOD);
        List<Instant> times = killed.computeIfAbsent(victim, none -> new ArrayList<>());
        times.removeIf(time -> time.isBefore(since));
        return times.size() < most + (victim.server() ? MORE_OF_A_SERVER : 0);
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
