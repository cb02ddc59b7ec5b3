package se.jobbspar.gateway.console.vacancy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.mapping.Rows;

/** Vacancies as rows of a form; which one was saved last is kept, since the way leads to it. */
final class VacancyRows implements Rows {
    /** What the service takes. */
    private static final List<String> WRITTEN = List.of(
            "title",
            "description",
            "occupation",
            "occupationGroup",
            "municipality",
            "workingTimes",
            "positions",
            "requirements",
            "lastDay",
            "terms");

    private final OwnVacancyClient client;
    private final OnBehalf who;
    private String saved = "";

    VacancyRows(OwnVacancyClient client, OnBehalf who) {
        this.client = client;
        this.who = who;
    }

    @Override
    public void add(String key, ObjectNode row) {
        saved = client.draft(who, key, row).path("id").asText();
    }

    @Override
    public JsonNode get(UUID id) {
        return client.get(who, id);
    }

    /** What the form has no field for stays as it is. */
    @Override
    public void replace(UUID id, String etag, ObjectNode body) {
        ObjectNode now = writable(id);
        body.set("requirements", now.path("requirements"));
        if (!body.has("occupation") && now.has("occupationGroup")) {
            body.set("occupationGroup", now.get("occupationGroup"));
        }
        keepMore(now.path("workingTimes"), body.withArray("workingTimes"));
        keepMore(
                now.path("terms").path("otherMunicipalities"),
                body.withObject("terms").withArray("otherMunicipalities"));
        revise(id, etag, body);
        saved = id.toString();
    }

    void revise(UUID id, String etag, ObjectNode whole) {
        client.revise(who, id, etag, whole);
    }

    private static void keepMore(JsonNode now, ArrayNode shown) {
        IntStream.range(VacancyForm.PLACES, now.size()).forEach(i -> shown.add(now.get(i)));
    }

    @Override
    public void remove(UUID id, String etag) {
        throw new IllegalStateException("a vacancy is withdrawn and not removed");
    }

    /** As the service takes it back. */
    ObjectNode writable(UUID id) {
        ObjectNode vacancy = get(id).deepCopy();
        return vacancy.retain(WRITTEN);
    }

    String saved() {
        return saved;
    }
}
