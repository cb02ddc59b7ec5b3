package se.jobbspar.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The demo data, JSON files in the resources.
 *
 * <p>{@code label} beside an id and {@code about} on a person are for people who read the files; the API knows neither.
 */
final class DemoFiles {
    /** Municipality to file: a coach registers people in the own municipality only. */
    static final Map<String, String> PARTICIPANTS = Map.of(
            "1880", "participants-orebro",
            "1883", "participants-karlskoga",
            "0580", "participants-linkoping",
            "0581", "participants-norrkoping");

    /** Permanent staff of Örebro, whom HR there registers. */
    static final String STAFF = "staff-orebro";

    private DemoFiles() {}

    /** A file as it is. */
    static byte[] bytes(String name) {
        try (InputStream file = DemoFiles.class.getResourceAsStream("/demo/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read demo/" + name, e);
        }
    }

    /** The rows of a file as the API takes them. */
    static List<ObjectNode> rows(String name) {
        try {
            List<ObjectNode> rows = new ArrayList<>();
            for (JsonNode row : new ObjectMapper().readTree(bytes(name + ".json"))) {
                rows.add((ObjectNode) bare(row));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read demo/" + name + ".json", e);
        }
    }

    /** Without {@code label} and {@code about}; an object that is then left with its {@code concept} alone becomes that. */
    private static JsonNode bare(JsonNode node) {
        if (node instanceof ObjectNode object) {
            boolean labelledConcept = object.size() == 2 && object.has("concept") && object.has("label");
            if (labelledConcept) {
                return object.get("concept");
            }
            object.remove(List.of("label", "about"));
            object.properties().forEach(field -> field.setValue(bare(field.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, bare(array.get(i)));
            }
        }
        return node;
    }
}
