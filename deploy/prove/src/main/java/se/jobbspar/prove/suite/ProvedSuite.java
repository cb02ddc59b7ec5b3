package se.jobbspar.prove.suite;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import se.jobbspar.local.settings.Settings;
import se.jobbspar.local.suite.Processes;
import se.jobbspar.local.suite.RunningSuite;
import se.jobbspar.local.suite.SuiteHome;
import se.jobbspar.local.suite.Waiting;

/** One suite for all proofs; it is started by the first that asks, and again after one that left it stopped. */
public final class ProvedSuite implements AutoCloseable {
    /** How the launcher says that a part has ended too often; ADR 10 has the bound. */
    private static final String GAVE_UP = "times within";

    private static final Duration START = Duration.ofMinutes(12);

    private final Path root;
    private final Path parent;
    private final Deaths deaths = new Deaths(Settings.restarts(System.getenv()));
    private volatile RunningSuite suite;
    private boolean keepData;

    private ProvedSuite(Path root, Path parent) {
        this.root = root;
        this.parent = parent;
    }

    /**
     * Nothing is started yet.
     *
     * @param root the project's folder
     * @param parent the folder in which the suite's home is made, named {@code prove-…}
     */
    public static ProvedSuite below(Path root, Path parent) {
        return new ProvedSuite(root, parent);
    }

    /** The suite, with everything running and the demo loaded. */
    public RunningSuite running() {
        if (suite == null) {
            suite = new RunningSuite(SuiteHome.fresh(root, parent, "prove-"));
        }
        if (!suite.runs()) {
            begin();
            suite.awaitUp();
        }
        return suite;
    }

    /**
     * Waits until it has come up after a launcher was killed or has given up.
     *
     * @throws IllegalStateException when it ends for another reason, or takes too long
     */
    public void awaitUp() {
        Waiting.until("the suite runs", START, () -> {
            carryOn();
            return suite.isUp();
        });
    }

    /** Begins it anew when its launcher has given up on a part that ended too often, as whoever operates it would. */
    public void carryOn() {
        if (!suite.runs() && suite.output().contains(GAVE_UP)) {
            begin();
        }
    }

    private void begin() {
        suite.begin();
        // A launcher that is started anew has counted nothing.
        deaths.forget();
    }

    /** Who may be killed. */
    public Deaths deaths() {
        return deaths;
    }

    /**
     * SIGKILL. The launcher brings a part back; a killed launcher is begun anew, and is not waited for.
     *
     * @return false when it does not run at the moment
     */
    public boolean kill(Victim victim) {
        if (victim == Victim.LAUNCHER) {
            suite.killLauncher();
            begin();
        } else {
            Optional<ProcessHandle> process = victim.in(suite.processes());
            if (process.isEmpty()) {
                return false;
            }
            Processes.kill(process.get());
            deaths.add(victim);
        }
        return true;
    }

    /** Whether they all run at the moment. */
    public boolean runs(Set<Victim> victims) {
        return victims.stream().allMatch(victim -> victim.in(suite.processes()).isPresent());
    }

    /** Lets them stop in the middle of what they do, so that their files can be touched. */
    public void standStill(Set<Victim> victims) {
        victims.forEach(victim -> victim.in(suite.processes()).ifPresent(Processes::standStill));
    }

    /** The end of {@link #standStill}. */
    public void goOn(Set<Victim> victims) {
        victims.forEach(victim -> victim.in(suite.processes()).ifPresent(Processes::goOn));
    }

    /** Whether the data are deleted at the end, as the logs never are: whoever looks for a fault needs both. */
    public void keepDataUnless(boolean held) {
        keepData = !held;
    }

    @Override
    public synchronized void close() {
        if (suite == null) {
            return;
        }
        if (suite.runs()) {
            suite.stopInOrder();
        }
        if (keepData) {
            System.out.println("Data and logs are kept in " + suite.settings().home());
        } else {
            suite.end();
        }
        suite = null;
    }
}
