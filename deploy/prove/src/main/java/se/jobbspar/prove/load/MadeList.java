package se.jobbspar.prove.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A match list whose making was acknowledged.
 *
 * @param coach who made it and may read it
 * @param items item id to the id of who or what stands there, best first
 */
public record MadeList(String coach, String id, String subject, Map<String, String> items) {
    public static MadeList of(String coach, JsonNode list) {
        Map<String, String> items = new LinkedHashMap<>();
        list.path("items")
                .forEach(item -> items.put(
                        item.path("id").asText(), item.at("/target/id").asText()));
        return new MadeList(
                coach, list.path("id").asText(), list.at("/subject/id").asText(), items);
    }
}
