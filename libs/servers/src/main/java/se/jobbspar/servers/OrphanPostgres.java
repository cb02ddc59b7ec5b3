package se.jobbspar.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server that a killed launcher left running on a data directory.
 *
 * <p>Whoever starts a second one there would silently talk to the first, with whatever settings that one had.
 */
final class OrphanPostgres {
    private static final long STOP_SECONDS = 30;

    private final Path directory;
    private final PidFile pidFile;

    OrphanPostgres(Path directory) {
        this.directory = directory;
        this.pidFile = new PidFile(directory);
    }

    /**
     * Stops the orphan if there is one, and waits until it has gone.
     *
     * @throws IllegalStateException when it does not stop
     */
    void stop() {
        Optional<ProcessHandle> process = pidFile.process();
        if (process.filter(this::serves).isPresent()) {
            shutDown(process.get());
        } else if (process.isPresent()) {
            // After a power cut the number may belong to anybody; that process is none of ours, only the file is stale.
            pidFile.remove();
        }
        // A killed postmaster's processes notice by themselves, in their own time; none starts beside them.
        ProcessHandle.allProcesses().filter(this::serves).forEach(OrphanPostgres::awaitEnd);
    }

    /** A postmaster's working directory is its data directory; where the system does not tell, its arguments say it. */
    private boolean serves(ProcessHandle process) {
        boolean postgres = process.info()
                .command()
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
        return postgres && (worksInDirectory(process) || namesDirectory(process));
    }

    private boolean worksInDirectory(ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), directory);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean namesDirectory(ProcessHandle process) {
        return List.of(process.info().arguments().orElse(new String[0])).contains(directory.toString());
    }

    /** SIGINT is PostgreSQL's fast shutdown: it drops connections and writes a checkpoint. */
    private static void shutDown(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot stop PostgreSQL, process " + process.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while stopping PostgreSQL", e);
        }
        awaitEnd(process);
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "A PostgreSQL left behind, process " + process.pid() + ", does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL stops", e);
        }
    }
}
