package se.jobbspar.gateway.console.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.OnBehalf;

/** What planners keep of a kind. */
record Kept(KeptClient client, OnBehalf who, KeptKind kind) {
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

    JsonNode get(UUID id) {
        return client.get(who, kind.wire(), id);
    }

    /** What people have said of one, as it is saved. */
    ObjectNode content(UUID id) {
        ObjectNode saved = get(id).deepCopy();
        return saved.remove(SET_BY_THE_SERVICE);
    }

    UUID add(String key, ObjectNode content) {
        return UUID.fromString(
                client.add(who, kind.wire(), key, content).path("id").asText());
    }

    void revise(UUID id, String version, ObjectNode content) {
        client.revise(who, kind.wire(), id, version, content);
    }

    /**
     * Puts one of a list before the one above it.
     *
     * @throws NotFoundException where there is none, or none above it
     */
    void putEarlier(UUID id, String version, String list, int at) {
        ObjectNode whole = content(id);
        ArrayNode all = whole.withArray(list);
        if (at < 1 || at >= all.size()) {
            throw new NotFoundException();
        }
        all.insert(at - 1, all.remove(at));
        revise(id, version, whole);
    }
}
