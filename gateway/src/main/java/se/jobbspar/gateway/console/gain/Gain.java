package se.jobbspar.gateway.console.gain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A row that the profile may get.
 *
 * @param section of the profile
 * @param row as it is added; with an id, the one it replaces
 */
record Gain(String section, JsonNode row) {
    private static final List<String> SECTIONS = List.of("skills", "languages", "licences");

    /** All of one suggestion. */
    static Stream<Gain> of(JsonNode suggestion) {
        return SECTIONS.stream()
                .flatMap(section ->
                        suggestion.path("gives").path(section).valueStream().map(row -> new Gain(section, row)));
    }

    /** Tells it from others, and stays the same until the row is another. */
    UUID key() {
        return UUID.nameUUIDFromBytes((section + row).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a row of the profile comes to say more. */
    boolean replaces() {
        return row.hasNonNull("id");
    }

    /** The row without what the service sets. */
    ObjectNode body() {
        ObjectNode body = row.deepCopy();
        return body.remove(List.of("id", "recorded"));
    }
}
