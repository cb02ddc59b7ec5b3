package se.jobbspar.gateway.console.placement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.happening.Agreement;
import se.jobbspar.gateway.console.happening.FactClient;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.Rows;

/**
 * Agreements as rows of a form; what a form has no field for stays as it is.
 *
 * @param measure that a new one is the agreement of; null for none
 */
record PlacementRows(FactClient client, OnBehalf who, UUID participant, PlacementForm form, UUID measure)
        implements Rows {
    static final String KIND = "placements";

    private static final String SIGNATURES = "signatures";

    @Override
    public void add(String key, ObjectNode row) {
        row.put("participant", participant.toString());
        if (measure != null) {
            row.put("measure", measure.toString());
        }
        client.say(who, KIND, key, row);
    }

    @Override
    public JsonNode get(UUID row) {
        return client.get(who, KIND, row);
    }

    @Override
    public void replace(UUID row, String etag, ObjectNode body) {
        ObjectNode whole = whole(row);
        switch (form.step()) {
            case TERMS ->
                whole.remove(form.fields().stream().map(Field::name).toList()).setAll(body);
            case SIGNATURES -> end(whole).set(SIGNATURES, signatures(end(body).path(SIGNATURES)));
            case PROLONGATION -> end(whole).set("to", end(body).path("to"));
            case CLOSING -> closing(whole, body);
        }
        client.sayAnew(who, KIND, row, etag, whole);
    }

    /** Of an agreement nothing is deleted: it is said to be a mistake. What was done to it is taken back. */
    @Override
    public void remove(UUID row, String etag) {
        ObjectNode whole = whole(row);
        switch (form.step()) {
            case TERMS -> whole.put("mistaken", true);
            case SIGNATURES -> end(whole).putArray(SIGNATURES);
            case PROLONGATION -> whole.withArray("prolongations").remove(form.end() - 1);
            case CLOSING -> whole.remove("closing");
        }
        client.sayAnew(who, KIND, row, etag, whole);
    }

    /** Days that are filled in, with whose they are; one left out between them is for the service to miss. */
    private static ArrayNode signatures(JsonNode days) {
        ArrayNode signatures = JsonNodeFactory.instance.arrayNode();
        for (JsonNode day : days) {
            ObjectNode signature = day.isObject() ? day.deepCopy() : signatures.objectNode();
            signatures.add(signature.put("party", Agreement.PARTIES.get(signatures.size())));
        }
        return signatures;
    }

    private static void closing(ObjectNode whole, ObjectNode body) {
        JsonNode shown = whole.path("closing").path("shown");
        ObjectNode closing = body.withObject("/closing");
        if (shown.isObject()) {
            closing.set("shown", shown);
        }
        whole.set("closing", closing);
    }

    private ObjectNode end(ObjectNode placement) {
        return form.end() == 0 ? placement : placement.withObject("/prolongations/" + (form.end() - 1));
    }

    private ObjectNode whole(UUID row) {
        return Rows.toSayAnew(get(row));
    }
}
