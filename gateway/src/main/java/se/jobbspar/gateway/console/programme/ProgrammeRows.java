package se.jobbspar.gateway.console.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.mapping.OneLine;
import se.jobbspar.gateway.console.mapping.Rows;

/** Programmes as rows of a form: municipalities by name in one field, and of who pays those that have fields. */
record ProgrammeRows(ProgrammeClient client, OnBehalf who) implements Rows {
    private static final String MUNICIPALITIES = "municipalities";
    private static final String FUNDING = "funding";

    @Override
    public void add(String key, ObjectNode row) {
        client.found(who, key, whole(row, List.of()));
    }

    @Override
    public JsonNode get(UUID row) {
        ObjectNode form = client.get(who, row).deepCopy();
        return form.put(MUNICIPALITIES, OneLine.writeMunicipalities(form.path(MUNICIPALITIES)));
    }

    /** What the form has no field for stays as it is. */
    @Override
    public void replace(UUID row, String etag, ObjectNode body) {
        ObjectNode saved = Rows.toSayAnew(client.get(who, row));
        List<JsonNode> beyond =
                saved.path(FUNDING).valueStream().skip(ProgrammeForm.FUNDS).toList();
        saved.remove(List.of("name", "from", "to", "targetGroup"));
        saved.setAll(whole(body, beyond));
        client.revise(who, row, etag, saved);
    }

    /** Nothing is deleted of what was said: it is said to be a mistake. */
    @Override
    public void remove(UUID row, String etag) {
        client.revise(who, row, etag, Rows.toSayAnew(client.get(who, row)).put("mistaken", true));
    }

    private static ObjectNode whole(ObjectNode form, List<JsonNode> beyond) {
        ObjectNode whole = form.deepCopy();
        whole.set(
                MUNICIPALITIES,
                OneLine.readMunicipalities(form.path(MUNICIPALITIES).asText("")));
        ArrayNode funding = Rows.filledIn(form.path(FUNDING));
        return whole.set(FUNDING, funding.addAll(beyond));
    }
}
