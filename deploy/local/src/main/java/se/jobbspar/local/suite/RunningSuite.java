package se.jobbspar.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import se.jobbspar.local.door.AccessTokens;
import se.jobbspar.local.door.DemoRealm;
import se.jobbspar.local.door.Door;
import se.jobbspar.local.settings.Service;
import se.jobbspar.local.settings.Settings;

/** The whole suite, started by {@code ./jobbspar up} on a home and ports of its own, with the demo loaded. */
public final class RunningSuite {
    private static final Duration START = Duration.ofMinutes(12);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final SuiteHome home;
    private final Script script;
    private final Path output;
    private Process launcher;

    /** Not started yet. */
    public RunningSuite(SuiteHome home) {
        this.home = home;
        this.script = new Script(home);
        this.output = home.settings().log("up");
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::leave));
    }

    /** Where the gateway and the console answer, without a slash at the end. */
    public String address() {
        return settings().gatewayAddress();
    }

    /** The people who can sign in, with their passwords. */
    public DemoRealm realm() {
        return DemoRealm.load();
    }

    public Settings settings() {
        return home.settings();
    }

    public Script script() {
        return script;
    }

    /** A client of its gateway. */
    public Door door() {
        return new Door(settings(), new AccessTokens(settings(), realm()));
    }

    /** Its processes, while the launcher runs. */
    public Processes processes() {
        return new Processes(launcher.toHandle(), settings());
    }

    /** What the launcher has printed so far. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a service says that it is ready. */
    public boolean isReady(Service service) {
        URI address = URI.create("http://127.0.0.1:" + settings().ports().of(service) + "/q/health/ready");
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    public boolean runs() {
        return launcher != null && launcher.isAlive();
    }

    /**
     * Starts it and waits until everything is ready and the demo loaded.
     *
     * @throws IllegalStateException when it ends instead, is not ready in time, or could not load the demo whole
     */
    public void up() {
        begin();
        awaitUp();
    }

    /** Waits until all is ready after {@link #begin()}; throws as {@link #up()} does. */
    public void awaitUp() {
        Waiting.until("the suite runs", START, this::isUp);
    }

    /** Whether all has been ready since {@link #begin()}; throws as {@link #up()} does. */
    public boolean isUp() {
        if (!launcher.isAlive()) {
            throw new IllegalStateException("The launcher ended with " + launcher.exitValue() + ":\n" + output());
        }
        if (output().contains("The demo is not whole")) {
            throw new IllegalStateException("Who is looked for may not be there:\n" + output());
        }
        return output().contains("Ctrl-C stops everything.");
    }

    /** Starts it and returns at once. */
    public void begin() {
        try {
            Files.createDirectories(output.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        launcher = script.start(output, "up");
    }

    /**
     * As Ctrl-C does, but with a signal that a build in the background does not hand down as ignored; waits.
     *
     * @throws IllegalStateException when the launcher does not say that all went well
     */
    public void stopInOrder() {
        Processes.signal("TERM", launcher.toHandle());
        Processes.awaitEnd(launcher.toHandle());
        if (launcher.exitValue() != 0) {
            throw new IllegalStateException("The launcher ended with " + launcher.exitValue() + ":\n" + output());
        }
    }

    /** SIGKILL to the launcher, Kafka with it; waits until its children have ended. */
    public void killLauncher() {
        List<ProcessHandle> family = launcher.descendants().toList();
        Processes.kill(launcher.toHandle());
        family.stream().filter(child -> !isPostgres(child)).forEach(Processes::awaitEnd);
    }

    /**
     * SIGKILL to a service's JVM; the launcher starts it again.
     *
     * @throws IllegalStateException when it does not run
     */
    public void kill(Service service) {
        Processes.kill(processes().of(service).orElseThrow(() -> new IllegalStateException(service + " does not run")));
    }

    /** Whoever started it may be ended before it, by Ctrl-C say: then it stops by itself, and nobody waits. */
    private void leave() {
        if (runs()) {
            launcher.destroy();
        }
    }

    /** Stops it if it runs, and forgets its data. */
    public void end() {
        if (runs()) {
            stopInOrder();
        }
        home.deleteData();
    }

    /** An orphaned PostgreSQL is the next start's business; it cannot be watched from here. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("postgres");
    }
}
