package se.jobbspar.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A child process under a watchdog: it ends when its launcher does, even if the launcher was killed.
 *
 * <p>The watchdog, {@code watchdog.sh}, waits on a pipe from this JVM. Stopping the child is closing that pipe, after telling how
 * many seconds it may take. Its name tells the log, by which {@link Leftovers} know it.
 */
final class Child {
    /** What a watchdog goes by, followed by the path of its child's log. */
    static final String NAME = "watchdog of ";

    private static final String WATCHDOG = watchdog();
    /** Its own time to use force, on a busy machine. */
    private static final Duration A_WATCHDOGS = Duration.ofSeconds(30);

    /** How a shell tells that its child was ended by SIGKILL. */
    private static final int KILLED = 128 + 9;

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /**
     * Starts a command whose output goes to a log file; the log of the run before is kept beside it.
     *
     * @throws UncheckedIOException when it cannot be started
     */
    static Child start(List<String> command, Map<String, String> environment, Path log) {
        List<String> watched = new ArrayList<>(List.of("sh", "-c", WATCHDOG, NAME + log));
        watched.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(watched).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            keepPrevious(log);
            return new Child(builder.redirectOutput(log.toFile()).start());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + command.getFirst(), e);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Ends the child in order, with force after half a minute. */
    void stop() {
        stop(Duration.ofSeconds(30));
    }

    /**
     * Ends the child in order.
     *
     * @param patience after which the watchdog uses force, in whole seconds
     * @return whether no force was used, by anybody
     */
    boolean stop(Duration patience) {
        try (Writer pipe = process.outputWriter(StandardCharsets.US_ASCII)) {
            pipe.write(patience.toSeconds() + "\n");
        } catch (IOException alreadyEnded) {
            // Nobody reads any more.
        }
        try {
            if (process.waitFor(patience.plus(A_WATCHDOGS).toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue() != KILLED;
            }
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Ends the child, and all that it has started, at once. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static void keepPrevious(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String watchdog() {
        try (InputStream script = Child.class.getResourceAsStream("/watchdog.sh")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
