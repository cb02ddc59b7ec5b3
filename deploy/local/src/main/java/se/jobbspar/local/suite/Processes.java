package se.jobbspar.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import se.jobbspar.local.settings.Service;
import se.jobbspar.local.settings.Settings;

/** The processes of one suite, found by what they run, and signals to them. */
public final class Processes {
    private static final Duration END = Duration.ofSeconds(90);

    private final ProcessHandle launcher;
    private final Settings settings;

    Processes(ProcessHandle launcher, Settings settings) {
        this.launcher = launcher;
        this.settings = settings;
    }

    /** The JVM of a service; empty while it does not run. */
    public Optional<ProcessHandle> of(Service service) {
        return java(service.jar(settings.root()).toString());
    }

    /** The JVM of the identity provider; empty while it does not run. */
    public Optional<ProcessHandle> keycloak() {
        return java(settings.home().resolve("keycloak").toString());
    }

    /** The JVM of the broker; empty while it does not run. */
    public Optional<ProcessHandle> kafka() {
        return java(settings.home().resolve("kafka").toString());
    }

    /** The database's postmaster; empty while it does not run. */
    public Optional<ProcessHandle> postgres() {
        try (Stream<String> lines = Files.lines(settings.postgresFolder().resolve("postmaster.pid"))) {
            return lines.findFirst()
                    .map(line -> Long.parseLong(line.strip()))
                    .flatMap(ProcessHandle::of)
                    .filter(ProcessHandle::isAlive);
        } catch (NoSuchFileException stopped) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL: the process can say nothing to anybody; waits until it has gone. */
    public static void kill(ProcessHandle process) {
        signal("KILL", process);
        awaitEnd(process);
    }

    /** SIGSTOP: it stands still with all that it holds, until it is killed or {@link #goOn}; waits until it does. */
    public static void standStill(ProcessHandle process) {
        signal("STOP", process);
        // A thread that is in the kernel ends its call first, and may make a file with it.
        Waiting.until("process " + process.pid() + " stands still", END, () -> standsStill(process));
    }

    /** Whether every thread is stopped, or there is none any more. */
    private static boolean standsStill(ProcessHandle process) {
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(process.pid()), "task"))) {
            return threads.allMatch(Processes::isStopped);
        } catch (IOException e) {
            return !process.isAlive();
        }
    }

    private static boolean isStopped(Path thread) {
        try {
            return Files.readAllLines(thread.resolve("status")).stream()
                    .anyMatch(line -> line.startsWith("State:") && line.contains("T (stopped)"));
        } catch (IOException gone) {
            return true;
        }
    }

    /** SIGCONT. */
    public static void goOn(ProcessHandle process) {
        signal("CONT", process);
    }

    /** Bytes of the machine's memory that it holds; empty when it has ended, or where the system has no {@code /proc}. */
    public static OptionalLong resident(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException gone) {
            return OptionalLong.empty();
        }
    }

    static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(END.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Process " + process.pid() + " does not end: " + process.info(), e);
        }
    }

    private Optional<ProcessHandle> java(String named) {
        return launcher.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .filter(child -> child.info().commandLine().orElse("").contains(named))
                .findFirst();
    }
}
