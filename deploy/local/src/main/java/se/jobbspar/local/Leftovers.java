package se.jobbspar.local;

import java.time.Duration;
import java.time.Instant;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Settings;

/**
 * Children of a killed launcher that still end. Their ports are free before their files are: a Keycloak or an index that is
 * opened meanwhile finds the lock of the one before.
 */
final class Leftovers {
    private final String watchdogs;

    Leftovers(Settings settings) {
        this.watchdogs = Child.NAME + settings.log("").getParent() + "/";
    }

    /**
     * Waits until the last has ended; PostgreSQL, which has no watchdog, is its starter's business.
     *
     * @throws LauncherProblem when one is still there after that time
     */
    void await(Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        while (ProcessHandle.allProcesses().anyMatch(this::isOurs)) {
            if (Instant.now().isAfter(deadline)) {
                throw new LauncherProblem("What is left of the suite that was killed does not end: "
                        + ProcessHandle.allProcesses()
                                .filter(this::isOurs)
                                .map(process -> "process " + process.pid())
                                .toList());
            }
            pause();
        }
    }

    /** A watchdog lives as long as its child. */
    private boolean isOurs(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("sh")
                && process.info().commandLine().orElse("").contains(watchdogs);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherProblem("Interrupted while waiting for what was left", e);
        }
    }
}
