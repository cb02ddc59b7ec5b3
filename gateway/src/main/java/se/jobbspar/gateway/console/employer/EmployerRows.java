package se.jobbspar.gateway.console.employer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.mapping.Rows;

/** Employers as rows of a form; which one was saved last is kept, since the way leads to it. */
final class EmployerRows implements Rows {
    private static final Pattern PLACE = Pattern.compile("(places|contacts)\\[(\\d+)]");

    private final EmployerClient client;
    private final OnBehalf who;
    /** Which of the lines of a list in the form were sent. */
    private final Map<String, List<Integer>> sent = new HashMap<>();

    private String saved = "";

    EmployerRows(EmployerClient client, OnBehalf who) {
        this.client = client;
        this.who = who;
    }

    @Override
    public void add(String key, ObjectNode row) {
        saved = client.register(who, key, filledIn(row)).path("id").asText();
    }

    @Override
    public JsonNode get(UUID id) {
        return client.get(who, id);
    }

    @Override
    public void replace(UUID id, String etag, ObjectNode body) {
        client.revise(who, id, etag, filledIn(body));
        saved = id.toString();
    }

    @Override
    public void remove(UUID id, String etag) {
        throw new IllegalStateException("an employer is not removed");
    }

    /** Without the lines that say nothing. */
    private ObjectNode filledIn(ObjectNode row) {
        for (String list : List.of("places", "contacts")) {
            JsonNode lines = row.withArray(list);
            sent.put(
                    list,
                    IntStream.range(0, lines.size())
                            .filter(i -> !lines.get(i).isNull())
                            .boxed()
                            .toList());
            row.set(list, Rows.filledIn(lines));
        }
        return row;
    }

    @Override
    public String field(String path) {
        return PLACE.matcher(path)
                .replaceFirst(found -> Matcher.quoteReplacement(
                        found.group(1) + "[" + sent.get(found.group(1)).get(Integer.parseInt(found.group(2))) + "]"));
    }

    String saved() {
        return saved;
    }
}
