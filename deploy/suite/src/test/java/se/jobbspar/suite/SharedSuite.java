package se.jobbspar.suite;

import java.nio.file.Path;
import se.jobbspar.local.suite.RunningSuite;
import se.jobbspar.local.suite.SuiteHome;

/** The suite that the test classes of this module share, since starting one takes about a minute. */
public final class SharedSuite {
    private static final TraceCollector TRACES = TraceCollector.start();
    private static final RunningSuite SUITE = new RunningSuite(home().with(TRACES.environment()));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SUITE::end));
    }

    private SharedSuite() {}

    /** The suite of this JVM, started unless it runs; stopped when the JVM ends. */
    public static synchronized RunningSuite get() {
        if (!SUITE.runs()) {
            SUITE.up();
        }
        return SUITE;
    }

    /** Where its processes send every trace. */
    static TraceCollector traces() {
        return TRACES;
    }

    /** Below {@code target}, where a reader finds its logs. */
    private static SuiteHome home() {
        Path root = SuiteHome.projectFolder();
        return SuiteHome.fresh(root, root.resolve("deploy/suite/target/suites"), "suite");
    }
}
