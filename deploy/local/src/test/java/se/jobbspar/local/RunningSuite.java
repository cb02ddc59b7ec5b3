package se.jobbspar.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import se.jobbspar.local.door.AccessTokens;
import se.jobbspar.local.door.DemoRealm;
import se.jobbspar.local.door.Door;
import se.jobbspar.local.settings.Service;
import se.jobbspar.local.settings.Settings;

/**
 * The whole suite, started by {@code ./jobbspar up} on a home and ports of its own, with the demo loaded.
 *
 * <p>Starting takes about a minute, so the test classes of this module share one.
 */
public final class RunningSuite {
    private static final Duration START = Duration.ofMinutes(12);
    private static final Duration STOP = Duration.ofSeconds(90);
    private static RunningSuite shared;

    private final SuiteHome home = new SuiteHome();
    private final Script script = new Script(home);
    private final Path output = home.settings().log("up");
    private Process launcher;

    private RunningSuite() {}

    /** The suite of this JVM, started unless it runs; stopped when the JVM ends. */
    public static synchronized RunningSuite get() {
        if (shared == null) {
            shared = new RunningSuite();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::end));
        }
        if (shared.launcher == null || !shared.launcher.isAlive()) {
            shared.up();
        }
        return shared;
    }

    /** Where the gateway and the console answer, without a slash at the end. */
    public String address() {
        return home.settings().gatewayAddress();
    }

    /** The people who can sign in, with their passwords. */
    public DemoRealm realm() {
        return DemoRealm.load();
    }

    Settings settings() {
        return home.settings();
    }

    Script script() {
        return script;
    }

    Door door() {
        return new Door(settings(), new AccessTokens(settings(), realm()));
    }

    /** What the launcher has printed so far. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void up() {
        try {
            Files.createDirectories(output.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        launcher = script.start(output, "up");
        await("the suite runs", START, () -> {
            if (!launcher.isAlive()) {
                fail("The launcher ended with " + launcher.exitValue() + ":\n" + output());
            }
            return output().contains("Ctrl-C stops everything.");
        });
    }

    /** As Ctrl-C does, but with a signal that a build in the background does not hand down as ignored; waits. */
    void stopInOrder() {
        signal("TERM", launcher.toHandle());
        awaitEnd(launcher.toHandle());
        assertEquals(0, launcher.exitValue(), this::output);
    }

    /** SIGKILL: the launcher can say nothing to anybody. */
    void killLauncher() {
        List<ProcessHandle> family = launcher.descendants().toList();
        signal("KILL", launcher.toHandle());
        awaitEnd(launcher.toHandle());
        family.stream().filter(child -> !isPostgres(child)).forEach(RunningSuite::awaitEnd);
    }

    /** SIGKILL to a service's JVM; the launcher starts it again. */
    void kill(Service service) {
        ProcessHandle process = process(service);
        signal("KILL", process);
        awaitEnd(process);
    }

    private ProcessHandle process(Service service) {
        String jar = service.jar(settings().root()).toString();
        return launcher.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .filter(child -> child.info().commandLine().orElse("").contains(jar))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(service + " does not run"));
    }

    /** An orphaned PostgreSQL is the next start's business; it cannot be watched from here. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("postgres");
    }

    private void end() {
        if (launcher != null && launcher.isAlive()) {
            stopInOrder();
        }
        home.delete();
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("Process " + process.pid() + " does not end: " + process.info(), e);
        }
    }

    /** Asks until it holds, at most as long as stated. */
    static void await(String what, Duration patience, BooleanSupplier holds) {
        Instant deadline = Instant.now().plus(patience);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                fail("Not after " + patience.toSeconds() + " s: " + what);
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                fail("Interrupted: " + what);
            }
        }
    }
}
