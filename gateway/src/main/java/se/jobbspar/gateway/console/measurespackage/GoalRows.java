package se.jobbspar.gateway.console.measurespackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.mapping.Rows;

/** A goal of a package as a row of a form: its values year by year in one field, and decimals as people write them. */
record GoalRows(PackageClient client, OnBehalf who, GoalForm form, Language language) implements Rows {
    private static final String GOALS = "goals";
    private static final String VALUES = "values";
    private static final List<String> AMOUNTS = List.of("baseline", "target");

    @Override
    public JsonNode get(UUID id) {
        ObjectNode saved = client.get(who, id).deepCopy();
        if (saved.path(GOALS).get(form.place()) instanceof ObjectNode goal) {
            ObjectNode shown = goal.deepCopy();
            AMOUNTS.stream().filter(goal::hasNonNull).forEach(amount -> shown.put(amount, written(goal.path(amount))));
            saved.withArray(GOALS).set(form.place(), shown.put(VALUES, values(goal)));
        }
        return saved;
    }

    @Override
    public void replace(UUID id, String etag, ObjectNode body) {
        ObjectNode goal = body.withObject("/" + GOALS + "/" + form.place());
        AMOUNTS.stream()
                .filter(goal::has)
                .forEach(amount ->
                        goal.set(amount, YearValues.number(goal.path(amount).asText())));
        goal.set(VALUES, YearValues.read(goal.path(VALUES).asText("")));
        ObjectNode saved = saved(id);
        ArrayNode goals = saved.withArray(GOALS);
        if (form.added()) {
            goals.add(goal);
        } else {
            goals.set(form.place(), goal);
        }
        client.revise(who, id, etag, saved);
    }

    @Override
    public void remove(UUID id, String etag) {
        ObjectNode saved = saved(id);
        saved.withArray(GOALS).remove(form.place());
        client.revise(who, id, etag, saved);
    }

    private ObjectNode saved(UUID id) {
        return Rows.toSayAnew(client.get(who, id));
    }

    private String values(JsonNode goal) {
        return goal.path(VALUES)
                .valueStream()
                .map(one -> one.path("year").asText() + ": " + written(one.path("value")))
                .collect(Collectors.joining("; "));
    }

    private String written(JsonNode amount) {
        String plain = amount.decimalValue().toPlainString();
        return language == Language.SV ? plain.replace('.', ',') : plain;
    }
}
