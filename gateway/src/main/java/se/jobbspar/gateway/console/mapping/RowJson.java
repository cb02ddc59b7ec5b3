package se.jobbspar.gateway.console.mapping;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.jobbspar.gateway.console.form.SentFields;

/** A row between a form and the service: each field of the one is a field of the other. */
final class RowJson {
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    private RowJson() {}

    /** What the service is sent; a field that says nothing is left out. */
    static ObjectNode of(List<Field> fields, SentFields sent) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        fields.forEach(field -> sent.one(field.name()).ifPresent(value -> put(row, field, value)));
        return row;
    }

    private static void put(ObjectNode row, Field field, String value) {
        JsonPointer place = place(field);
        if (place.last().mayMatchElement()) {
            row.withArray(place.head(), JsonNode.OverwriteMode.NULLS, true).add(value);
            return;
        }
        ObjectNode parent =
                place.head().matches() ? row : row.withObject(place.head(), JsonNode.OverwriteMode.NULLS, true);
        String name = place.last().getMatchingProperty();
        switch (field.kind()) {
            case NUMBER -> number(parent, name, value);
            case YES_NO -> parent.put(name, Boolean.valueOf(value));
            case CONCEPT, TEXT, PARAGRAPH, ARTICLE, CHOICE, CHOICE_BY_NAME, DAY -> parent.put(name, value);
        }
    }

    /** Where a field lies: {@code signatures[0].on} in the first of a list. */
    private static JsonPointer place(Field field) {
        return JsonPointer.compile(
                "/" + INDEX.matcher(field.name()).replaceAll("/$1").replace('.', '/'));
    }

    /** What is no number is left to the service to refuse. */
    private static void number(ObjectNode parent, String name, String value) {
        if (value.matches("-?\\d{1,9}")) {
            parent.put(name, Integer.valueOf(value));
        } else if (value.matches("-?\\d{1,9}[.,]\\d{1,4}")) {
            parent.put(name, new BigDecimal(value.replace(',', '.')));
        } else {
            parent.put(name, value);
        }
    }

    /** What stands in the fields of a row that is recorded. */
    static Map<String, List<String>> values(List<Field> fields, JsonNode row) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        fields.forEach(field -> {
            JsonNode value = row.at(place(field));
            if (!value.isMissingNode() && !value.isNull()) {
                values.put(field.name(), List.of(value.asText()));
            }
        });
        return values;
    }

    /** Who recorded it or said it, when, and in which version; what tells only its version tells it itself. */
    static JsonNode stamp(JsonNode row) {
        return row.has("said") ? row.path("said") : row.has("recorded") ? row.path("recorded") : row;
    }

    /** The row's own version; 0 for one that nobody has recorded. */
    static long version(JsonNode row) {
        return stamp(row).path("version").asLong(0);
    }
}
