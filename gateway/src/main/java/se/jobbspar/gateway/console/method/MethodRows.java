package se.jobbspar.gateway.console.method;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.mapping.Rows;

/**
 * Methods as rows of a form.
 *
 * @param adopts the method that a new one takes over; null for one of the own
 */
record MethodRows(MethodClient client, OnBehalf who, UUID adopts) implements Rows {
    @Override
    public void add(String key, ObjectNode row) {
        client.share(who, key, adopts == null ? row : row.put("adopts", adopts.toString()));
    }

    @Override
    public JsonNode get(UUID method) {
        return client.get(who, method);
    }

    /** What the form has no field for stays as it is. */
    @Override
    public void replace(UUID method, String etag, ObjectNode body) {
        ObjectNode whole = whole(method);
        whole.remove(List.of("name", "description"));
        client.revise(who, method, etag, whole.setAll(body));
    }

    /** Nothing is deleted of what was said: it is said to be a mistake. */
    @Override
    public void remove(UUID method, String etag) {
        client.revise(who, method, etag, whole(method).put("mistaken", true));
    }

    private ObjectNode whole(UUID method) {
        return Rows.toSayAnew(client.get(who, method));
    }
}
