package se.jobbspar.gateway.console.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.mapping.Rows;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;

/** Programmes as rows of a form: municipalities by name in one field, and of who pays those that have fields. */
record ProgrammeRows(ProgrammeClient client, OnBehalf who) implements Rows {
    private static final String MUNICIPALITIES = "municipalities";
    private static final String FUNDING = "funding";
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");

    @Override
    public void add(String key, ObjectNode row) {
        client.found(who, key, whole(row, List.of()));
    }

    @Override
    public JsonNode get(UUID row) {
        ObjectNode form = client.get(who, row).deepCopy();
        form.put(
                MUNICIPALITIES,
                elements(form.path(MUNICIPALITIES))
                        .map(code -> name(code.asText()))
                        .collect(Collectors.joining(", ")));
        return form;
    }

    /** What the form has no field for stays as it is. */
    @Override
    public void replace(UUID row, String etag, ObjectNode body) {
        ObjectNode saved = Rows.toSayAnew(client.get(who, row));
        List<JsonNode> beyond =
                elements(saved.path(FUNDING)).skip(ProgrammeForm.FUNDS).toList();
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
        ArrayNode municipalities = whole.putArray(MUNICIPALITIES);
        COMMA.splitAsStream(form.path(MUNICIPALITIES).asText(""))
                .filter(name -> !name.isBlank())
                .forEach(name -> municipalities.add(code(name.strip())));
        ArrayNode funding = Rows.filledIn(form.path(FUNDING));
        return whole.set(FUNDING, funding.addAll(beyond));
    }

    /** What is none is left to the service to refuse. */
    private static String code(String name) {
        return Places.sweden().municipalityByName(name).map(Municipality::code).orElse(name);
    }

    private static String name(String code) {
        return Places.sweden().municipality(code).map(Municipality::name).orElse(code);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
