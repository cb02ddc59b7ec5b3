package se.jobbspar.gateway.console.happening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.mapping.Rows;

/**
 * The facts of a kind about a person, as rows of a form.
 *
 * @param of what a new one belongs to; null where only old ones are changed
 */
record FactRows(FactClient client, OnBehalf who, UUID participant, FactKind kind, UUID of) implements Rows {
    private static final List<String> SET_BY_THE_SERVICE = List.of("id", "said");

    @Override
    public void add(String key, ObjectNode row) {
        row.put("participant", participant.toString()).put(kind.belongsTo(), of.toString());
        client.say(who, kind.wire(), key, row);
    }

    @Override
    public JsonNode get(UUID row) {
        return client.get(who, kind.wire(), row);
    }

    /** What the form has no field for stays as it is. */
    @Override
    public void replace(UUID row, String etag, ObjectNode body) {
        ObjectNode whole = whole(row);
        kind.fields().forEach(field -> whole.remove(field.name().split("\\.")[0]));
        whole.setAll(body);
        client.sayAnew(who, kind.wire(), row, etag, whole);
    }

    /** Nothing is deleted of what was said: it is said to be a mistake. */
    @Override
    public void remove(UUID row, String etag) {
        client.sayAnew(who, kind.wire(), row, etag, whole(row).put("mistaken", true));
    }

    private ObjectNode whole(UUID row) {
        ObjectNode saved = get(row).deepCopy();
        return saved.remove(SET_BY_THE_SERVICE);
    }
}
