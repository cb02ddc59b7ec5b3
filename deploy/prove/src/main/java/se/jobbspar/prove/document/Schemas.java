package se.jobbspar.prove.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes values from the document's schemas: one that holds, and that one with a single place changed. */
public final class Schemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode document;

    Schemas(JsonNode document) {
        this.document = document;
    }

    /** @param where names of the fields that lead to the changed place */
    public record Variant(String where, JsonNode value) {}

    /** The schema that is meant, and not a reference to it. */
    public JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        if (reference.startsWith("#")) {
            return resolve(document.at(reference.substring(1)));
        }
        return schema.has("anyOf") ? resolve(schema.at("/anyOf/0")) : schema;
    }

    /** The documented type; of several the first, which is not null. */
    public String type(JsonNode schema) {
        JsonNode type = resolve(schema).path("type");
        return type.isArray() ? type.path(0).asText() : type.asText();
    }

    /** Text that people write as they like: no enumeration, no format, not given by an expression for codes. */
    public boolean isText(JsonNode schema) {
        JsonNode resolved = resolve(schema);
        return type(schema).equals("string") && !resolved.has("enum") && !resolved.has("format");
    }

    /** A value as the document shows it: what must be there, and what it has an example of. */
    public JsonNode example(JsonNode schema) {
        JsonNode resolved = resolve(schema);
        for (JsonNode shown : List.of(schema, resolved)) {
            if (shown.path("examples").has(0)) {
                return shown.path("examples").path(0);
            }
        }
        if (resolved.path("enum").has(0)) {
            return resolved.path("enum").path(0);
        }
        return switch (type(resolved)) {
            case "object" -> object(resolved);
            case "array" -> JSON.arrayNode();
            case "integer", "number" -> JSON.numberNode(resolved.path("minimum").asInt(1));
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.textNode("x");
        };
    }

    /**
     * One value for each replacement at each place, deep ones too; everything else is as in the example.
     *
     * @param replacements what a place of this schema is replaced by
     */
    public List<Variant> variants(JsonNode schema, Function<JsonNode, List<JsonNode>> replacements) {
        JsonNode resolved = resolve(schema);
        List<Variant> variants = new ArrayList<>();
        replacements.apply(resolved).forEach(value -> variants.add(new Variant("", value)));
        for (Map.Entry<String, JsonNode> property : resolved.path("properties").properties()) {
            for (Variant inner : variants(property.getValue(), replacements)) {
                ObjectNode changed = object(resolved);
                changed.set(property.getKey(), inner.value());
                variants.add(new Variant("/" + property.getKey() + inner.where(), changed));
            }
        }
        if (resolved.has("items")) {
            for (Variant inner : variants(resolved.path("items"), replacements)) {
                ArrayNode changed = JSON.arrayNode().add(inner.value());
                variants.add(new Variant("/0" + inner.where(), changed));
            }
        }
        return variants;
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || property.getValue().has("examples")) {
                object.set(property.getKey(), example(property.getValue()));
            }
        });
        return object;
    }
}
