package se.jobbspar.gateway.console.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.OnBehalf;

/**
 * What planners keep of a kind.
 *
 * @param kind trainings or job-tracks, as the service names them
 */
public record Kept(KeptClient client, OnBehalf who, String kind) {
    private static final List<String> SET_BY_THE_SERVICE = List.of(
            "id",
            "version",
            "municipality",
            "reference",
            "nextStart",
            "placesLeft",
            "results",
            "createdAt",
            "updatedAt");

    public JsonNode get(UUID id) {
        return client.get(who, kind, id);
    }

    /** What people have said of one, as it is saved. */
    public ObjectNode content(UUID id) {
        ObjectNode saved = get(id).deepCopy();
        return saved.remove(SET_BY_THE_SERVICE);
    }

    UUID add(String key, ObjectNode content) {
        return UUID.fromString(client.add(who, kind, key, content).path("id").asText());
    }

    public void revise(UUID id, String version, ObjectNode content) {
        client.revise(who, kind, id, version, content);
    }
}
