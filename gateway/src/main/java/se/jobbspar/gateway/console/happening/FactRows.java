package se.jobbspar.gateway.console.happening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.mapping.RowKind;
import se.jobbspar.gateway.console.mapping.Rows;

/**
 * The facts of a kind, as rows of a form.
 *
 * @param about whom and what a new one is about, by the fields that say it; empty where only old ones are changed
 */
public record FactRows(FactClient client, OnBehalf who, RowKind kind, Map<String, UUID> about) implements Rows {
    @Override
    public void add(String key, ObjectNode row) {
        about.forEach((field, fact) -> row.put(field, fact.toString()));
        client.say(who, kind.wire(), key, row);
    }

    @Override
    public JsonNode get(UUID row) {
        return client.get(who, kind.wire(), row);
    }

    /** What the form has no field for stays as it is, and so does what a list holds beyond the form's fields. */
    @Override
    public void replace(UUID row, String etag, ObjectNode body) {
        ObjectNode whole = whole(row);
        kind.fields().stream()
                .map(field -> field.name().split("[.\\[]")[0])
                .distinct()
                .forEach(name -> {
                    JsonNode saved = whole.remove(name);
                    if (saved instanceof ArrayNode list) {
                        beyond(list, name).forEach(body.withArray("/" + name)::add);
                    }
                });
        whole.setAll(body);
        client.sayAnew(who, kind.wire(), row, etag, whole);
    }

    /** Nothing is deleted of what was said: it is said to be a mistake. */
    @Override
    public void remove(UUID row, String etag) {
        client.sayAnew(who, kind.wire(), row, etag, whole(row).put("mistaken", true));
    }

    private List<JsonNode> beyond(ArrayNode list, String name) {
        long fields = kind.fields().stream()
                .filter(field -> field.name().startsWith(name + "["))
                .count();
        return list.valueStream().skip(fields).toList();
    }

    private ObjectNode whole(UUID row) {
        return Rows.toSayAnew(get(row));
    }
}
