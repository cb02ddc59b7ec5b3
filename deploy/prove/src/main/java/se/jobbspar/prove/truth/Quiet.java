package se.jobbspar.prove.truth;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Service;
import se.jobbspar.local.settings.Settings;

/** Whether everything is ready and nothing is on its way any more. */
final class Quiet {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Settings settings;
    private final Door door;
    private final Database database;

    Quiet(Settings settings, Door door, Database database) {
        this.settings = settings;
        this.door = door;
        this.database = database;
    }

    boolean now() {
        try {
            return ready() && database.waiting() == 0 && feedsAreLive();
        } catch (LauncherProblem | IllegalStateException notYet) {
            return false;
        }
    }

    /** Whether every service says that it is. */
    boolean ready() {
        return Stream.of(Service.values()).allMatch(this::ready);
    }

    private boolean feedsAreLive() {
        Answer answer = door.get("admin", "/matching/v1/feeds");
        boolean live = answer.successful() && !answer.body().path("items").isEmpty();
        for (JsonNode feed : answer.body().path("items")) {
            live &= feed.path("state").asText().equals("live")
                    && feed.path("lag").asLong() == 0;
        }
        return live;
    }

    private boolean ready(Service service) {
        URI address = URI.create("http://127.0.0.1:" + settings.ports().of(service) + "/q/health/ready");
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
