package se.jobbspar.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import se.jobbspar.local.settings.LauncherProblem;

/** Waits until a child answers. */
final class Readiness {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final String name;
    private final BooleanSupplier answers;
    private final Path log;

    Readiness(String name, BooleanSupplier answers, Path log) {
        this.name = name;
        this.answers = answers;
        this.log = log;
    }

    /** Ready when the address answers 200. */
    Readiness(String name, URI address, Path log) {
        this(name, () -> answers(address), log);
    }

    /**
     * @throws PartEnded with the end of the child's log, when the child ends
     * @throws LauncherProblem with the same, when time runs out
     */
    void await(Child child, Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        while (!answers.getAsBoolean()) {
            if (!child.alive()) {
                throw new PartEnded(name + " ended instead of starting." + LogEnd.of(log));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new LauncherProblem(
                        name + " is not ready after " + patience.toSeconds() + " s." + LogEnd.of(log));
            }
            pause();
        }
    }

    static boolean answers(URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherProblem("Interrupted while waiting for " + address, e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherProblem("Interrupted while waiting", e);
        }
    }
}
