package se.jobbspar.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import se.jobbspar.local.settings.LauncherProblem;

/** Waits until a child answers 200 at an address. */
final class Readiness {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final String name;
    private final URI address;
    private final Path log;

    Readiness(String name, URI address, Path log) {
        this.name = name;
        this.address = address;
        this.log = log;
    }

    /** @throws LauncherProblem with the end of the child's log, when the child ends or time runs out */
    void await(Child child, Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        while (!answers(address)) {
            if (!child.alive()) {
                throw new LauncherProblem(name + " ended instead of starting." + LogEnd.of(log));
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
