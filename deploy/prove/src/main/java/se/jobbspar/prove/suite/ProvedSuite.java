package se.jobbspar.prove.suite;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import se.jobbspar.local.suite.Processes;
import se.jobbspar.local.suite.RunningSuite;
import se.jobbspar.local.suite.SuiteHome;

/** One suite for all proofs; it is started by the first that asks, and again after one that left it stopped. */
public final class ProvedSuite implements AutoCloseable {
    private final Path root;
    private final Path parent;
    private final Deaths deaths = new Deaths();
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
            suite.up();
        }
        return suite;
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
            suite.begin();
        } else {
            Optional<ProcessHandle> process = victim.in(suite.processes());
            if (process.isEmpty()) {
                return false;
            }
            Processes.kill(process.get());
        }
        deaths.add(victim);
        return true;
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
