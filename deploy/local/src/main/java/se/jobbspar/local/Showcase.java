package se.jobbspar.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Settings;

/** One request of the main job with its real answer: the shortage occupations that fit Amina. */
final class Showcase {
    private static final String AMINA = "DEMO-001";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Settings settings;
    private final Door door;

    Showcase(Settings settings, Door door) {
        this.settings = settings;
        this.door = door;
    }

    /**
     * @param curl ready to paste into a shell in the project's folder
     * @param answer its answer, shortened to the first hit
     */
    record Request(String curl, String answer) {}

    /**
     * Empty when Amina has been erased, or the index has not heard of her in time.
     *
     * @throws LauncherProblem when the gateway does not answer
     */
    Optional<Request> request() {
        return amina().flatMap(id -> {
            ObjectNode body = body(id);
            return answered(body).map(answer -> new Request(curl(body), new ShortJson(answer).text()));
        });
    }

    private Optional<String> amina() {
        Answer people = door.get("coach", "/participant/v1/participants?limit=100");
        if (!people.successful()) {
            throw new LauncherProblem("There is no example: participants are answered with " + people.status());
        }
        for (JsonNode person : people.body().path("items")) {
            if (person.path("reference").asText().equals(AMINA)) {
                return Optional.of(person.path("id").asText());
            }
        }
        return Optional.empty();
    }

    private static ObjectNode body(String id) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("subject").put("type", "participant").put("id", id);
        return body.put("against", "shortage-occupations")
                .put("purpose", "guidance")
                .put("limit", 3);
    }

    /** What was just registered reaches the index a moment later. */
    private Optional<JsonNode> answered(ObjectNode body) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            Answer answer = door.post("coach", "/matching/v1/match-lists", body);
            if (answer.status() == 201 && !answer.body().path("items").isEmpty()) {
                return Optional.of(answer.body());
            }
            pause();
        }
        return Optional.empty();
    }

    private String curl(ObjectNode body) {
        return "curl -s " + settings.gatewayAddress() + "/matching/v1/match-lists \\\n"
                + "  -H \"Authorization: Bearer $(./jobbspar token coach)\" -H 'Content-Type: application/json' \\\n"
                + "  -d '" + body + "'";
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherProblem("Interrupted while waiting for the index", e);
        }
    }
}
