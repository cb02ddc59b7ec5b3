package se.jobbspar.local;

import java.util.List;
import se.jobbspar.local.settings.LauncherProblem;

/** One thing the suite consists of. */
interface Part {
    /** As people read it in the progress lines. */
    String name();

    /** Where it answers, for the progress lines. */
    String address();

    /** Parts that have to be ready before this one starts. */
    default List<Part> needs() {
        return List.of();
    }

    /**
     * Whether it is started again however often it has ended, since what ends a server passes without our doing: somebody
     * makes room on its disk, or frees its port.
     */
    default boolean server() {
        return false;
    }

    /**
     * Starts the part and waits until it is ready.
     *
     * @throws PartEnded when it ends instead; it can be started again
     * @throws LauncherProblem when it cannot be started, or is not ready in time
     */
    void start();

    /** Whether it still runs; a part that has died can be started again. */
    boolean alive();

    /** Stops it in order and waits; does nothing when it does not run. */
    void stop();
}
