package se.jobbspar.gateway.console.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.gateway.console.form.SentFields;

/** A row between a form and the service: each field of the one is a field of the other. */
final class RowJson {
    private RowJson() {}

    /** What the service is sent; a field that says nothing is left out. */
    static ObjectNode of(List<Field> fields, SentFields sent) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        fields.forEach(field -> sent.one(field.name()).ifPresent(value -> put(row, field, value)));
        return row;
    }

    private static void put(ObjectNode row, Field field, String value) {
        int dot = field.name().indexOf('.');
        ObjectNode parent = dot < 0 ? row : row.withObject("/" + field.name().substring(0, dot));
        String name = field.name().substring(dot + 1);
        if (field.kind() == Field.Kind.NUMBER && value.matches("\\d{1,3}")) {
            parent.put(name, Integer.valueOf(value));
        } else {
            parent.put(name, value);
        }
    }

    /** What stands in the fields of a row that is recorded. */
    static Map<String, List<String>> values(List<Field> fields, JsonNode row) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        fields.forEach(field -> {
            JsonNode value = row.at("/" + field.name().replace('.', '/'));
            if (!value.isMissingNode() && !value.isNull()) {
                values.put(field.name(), List.of(value.asText()));
            }
        });
        return values;
    }

    /** The row's own version; 0 for one that nobody has recorded. */
    static long version(JsonNode row) {
        return row.at("/recorded/version").asLong(0);
    }
}
