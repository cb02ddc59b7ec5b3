package se.jobbspar.gateway.console.gain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.happening.FactClient;
import se.jobbspar.gateway.console.mapping.Gained;
import se.jobbspar.gateway.console.mapping.Rows;

/** What a fact gave, as the row of a form; all else of the fact stays as it is, and so do rows beyond the form's. */
record GainRows(FactClient client, OnBehalf who, GainForm form) implements Rows {
    @Override
    public JsonNode get(UUID row) {
        return client.get(who, form.wire(), row);
    }

    @Override
    public void replace(UUID row, String etag, ObjectNode body) {
        ObjectNode whole = whole(row);
        ObjectNode gains = whole.withObject(form.pointer());
        Gained.ROWS.forEach((section, fields) -> gains.set(
                section, rows(section, fields, gains.path(section), body.at(form.pointer() + "/" + section))));
        client.sayAnew(who, form.wire(), row, etag, whole);
    }

    @Override
    public void remove(UUID row, String etag) {
        ObjectNode whole = whole(row);
        Gained.ROWS.keySet().forEach(section -> whole.withObject(form.pointer()).putArray(section));
        client.sayAnew(who, form.wire(), row, etag, whole);
    }

    /** A row about the same as before keeps what it rests on. */
    private static ArrayNode rows(String section, int fields, JsonNode saved, JsonNode given) {
        String subject = section.equals("languages") ? "language" : "concept";
        ArrayNode rows = Rows.filledIn(given);
        rows.forEach(one -> {
            ObjectNode row = (ObjectNode) one;
            saved.valueStream()
                    .filter(before -> before.path(subject).equals(row.path(subject)))
                    .map(before -> before.path("evidence"))
                    .filter(JsonNode::isObject)
                    .forEach(evidence -> row.set("evidence", evidence));
            if (section.equals("skills")) {
                row.put("answer", "yes");
            }
        });
        return rows.addAll(saved.valueStream().skip(fields).toList());
    }

    private ObjectNode whole(UUID row) {
        return Rows.toSayAnew(get(row));
    }
}
