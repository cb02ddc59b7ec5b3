package se.jobbspar.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;

/** Match lists asked for through the gateway. */
public record MatchLists(Door door) {
    private static final String PATH = "/matching/v1/match-lists";

    public Answer ask(String coach, String type, String id, String against) {
        return ask(coach, type, id, against, 100);
    }

    /** @param limit 1 where only the answer's head counts: a full list of people costs a hundred times as much */
    Answer ask(String coach, String type, String id, String against, int limit) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("subject").put("type", type).put("id", id);
        body.put("against", against).put("purpose", "guidance").put("limit", limit);
        return door.post(coach, PATH, body);
    }

    /** A recorded list whose sums add up. */
    JsonNode recorded(String coach, String type, String id, String against) {
        Answer answer = ask(coach, type, id, against);
        assertEquals(201, answer.status(), () -> type + " against " + against + ": " + answer.body());
        answer.body().path("items").forEach(MatchLists::addsUp);
        return answer.body();
    }

    Answer read(String coach, JsonNode list) {
        return door.get(coach, PATH + "/" + list.path("id").asText());
    }

    static Set<String> targets(JsonNode list) {
        return StreamSupport.stream(list.path("items").spliterator(), false)
                .map(item -> item.path("target").path("id").asText())
                .collect(Collectors.toSet());
    }

    static Set<String> labels(JsonNode list) {
        return StreamSupport.stream(list.path("items").spliterator(), false)
                .map(item -> item.path("target").path("label").asText())
                .collect(Collectors.toSet());
    }

    private static void addsUp(JsonNode item) {
        assertEquals(10_000, item.path("outOf").asInt(), item::toString);
        assertEquals(item.path("score").asInt(), sum(item, "points"), item::toString);
        assertEquals(10_000, sum(item, "outOf"), item::toString);
    }

    private static int sum(JsonNode item, String field) {
        return StreamSupport.stream(item.path("parts").spliterator(), false)
                .mapToInt(part -> part.path(field).asInt())
                .sum();
    }
}
