package se.jobbspar.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.local.door.Door;

/** Trainings, which one may join for years to come, and four job tracks of them, as in Norrköping; loading again changes nothing. */
final class DemoTracks {
    private static final String TRAININGS = "/vacancy/v1/trainings";
    private static final String TRACKS = "/vacancy/v1/job-tracks";

    private final Door door;

    DemoTracks(Door door) {
        this.door = door;
    }

    void load() {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        DemoFiles.rows("trainings").forEach(rows::add);
        Existing.succeeded(door.post("planner", TRAININGS + "/import", rows), "the trainings");
        Map<String, JsonNode> trainings = Existing.all(door, "planner", TRAININGS).stream()
                .filter(training -> training.hasNonNull("reference"))
                .collect(Collectors.toMap(
                        training -> training.path("reference").asText(), Function.identity(), (one, other) -> one));
        Set<String> there = Existing.all(door, "planner", TRACKS).stream()
                .map(track -> track.path("name").asText())
                .collect(Collectors.toSet());
        DemoFiles.rows("job-tracks").stream()
                .filter(track -> !there.contains(track.path("name").asText()))
                .forEach(track -> lay(track, trainings));
    }

    /** A file knows a training by the provider's id of it. */
    private void lay(ObjectNode track, Map<String, JsonNode> trainings) {
        for (JsonNode step : track.path("steps")) {
            JsonNode training = trainings.get(step.path("training").asText());
            if (training != null) {
                ((ObjectNode) step)
                        .put("training", training.path("id").asText())
                        .put("name", training.path("name").asText())
                        .set("weeks", training.path("weeks"));
            }
        }
        Existing.succeeded(
                door.post("planner", TRACKS, track), track.path("name").asText());
    }
}
