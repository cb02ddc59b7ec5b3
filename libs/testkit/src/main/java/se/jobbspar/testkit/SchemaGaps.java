package se.jobbspar.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a generator of clients trips over in the schemas of an OpenAPI document. */
final class SchemaGaps {
    private static final String REF = "#/components/schemas/";
    /** Names that a type of Java has, where a caller is told of text in a format. */
    private static final Set<String> JAVA = Set.of("UUID", "Instant", "LocalDate", "PartialDate");

    private final JsonNode schemas;
    private final List<String> gaps = new ArrayList<>();

    private SchemaGaps(JsonNode root) {
        this.schemas = root.at("/components/schemas");
    }

    static List<String> of(JsonNode root) {
        var all = new SchemaGaps(root);
        Set<String> sent = all.within(root.path("paths").findValues("requestBody"));
        Set<String> answered = all.within(root.path("paths").findValues("responses"));
        answered.removeAll(sent);
        all.schemas
                .properties()
                .forEach(named -> all.check(named.getKey(), named.getValue(), answered.contains(named.getKey())));
        return all.gaps;
    }

    private Set<String> within(List<JsonNode> bodies) {
        Set<String> reached = new HashSet<>();
        bodies.forEach(body -> reach(body, reached));
        return reached;
    }

    private void reach(JsonNode node, Set<String> reached) {
        node.findValuesAsText("$ref").stream()
                .map(ref -> ref.replace(REF, ""))
                .filter(reached::add)
                .forEach(name -> reach(schemas.path(name), reached));
    }

    private void check(String name, JsonNode schema, boolean onlyAnswered) {
        if (JAVA.contains(name) || name.contains(".")) {
            gaps.add("schema " + name + " is a type of Java");
        }
        if (!schema.has("type")) {
            gaps.add("schema " + name + " has no type");
        }
        if (onlyAnswered && schema.has("properties") && !schema.has("required")) {
            gaps.add("schema " + name + " does not say which fields are always there");
        }
        schema.path("properties")
                .properties()
                .forEach(field -> field.getValue().path("examples").forEach(example -> {
                    if (example.asText().startsWith("\"")) {
                        gaps.add("schema " + name + "." + field.getKey() + " has an example that is quoted twice");
                    }
                }));
    }
}
