package se.jobbspar.gateway.console.measurespackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.mapping.Rows;

/** Packages of measures as rows of a form: each programme in a field of its own. */
record PackageRows(PackageClient client, OnBehalf who) implements Rows {
    private static final String BUDGET = "budget";
    private static final String PROGRAMMES = "programmes";

    @Override
    public void add(String key, ObjectNode row) {
        client.decide(who, key, whole(row));
    }

    @Override
    public JsonNode get(UUID id) {
        return client.get(who, id);
    }

    /** What the form has no field for stays as it is. */
    @Override
    public void replace(UUID id, String etag, ObjectNode body) {
        ObjectNode saved = saved(id);
        saved.remove(List.of("name", BUDGET, "from", "to"));
        client.revise(who, id, etag, saved.setAll(whole(body)));
    }

    /** Nothing is deleted of what was said: it is said to be a mistake. */
    @Override
    public void remove(UUID id, String etag) {
        client.revise(who, id, etag, saved(id).put("mistaken", true));
    }

    private ObjectNode saved(UUID id) {
        return Rows.toSayAnew(client.get(who, id));
    }

    private ObjectNode whole(ObjectNode form) {
        ObjectNode whole = form.deepCopy();
        String budget = whole.path(BUDGET).asText("").replaceAll("[\\s\\u00a0\\u202f]", "");
        if (budget.matches("\\d{1,18}")) {
            whole.put(BUDGET, Long.parseLong(budget));
        }
        return whole.set(PROGRAMMES, Rows.filledIn(form.path(PROGRAMMES)));
    }
}
