package se.jobbspar.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;

/**
 * A programme of two municipalities, who was enrolled in it, what its fund asks of them, and what it came to; methods, and the
 * package of measures that it is in. Days are counted from the day of loading, so that all of them have been.
 */
final class DemoProgrammes {
    private static final String ROOT = "/participant/v1/";
    private static final Set<String> DAYS = Set.of("from", "to", "on");

    private final Door door;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    DemoProgrammes(Door door) {
        this.door = door;
    }

    /** Adds what nobody has said yet; loading it again changes nothing. */
    void load() {
        ObjectNode programme = DemoFiles.rows("programmes").getFirst();
        String id = found("programmes", programme);
        DemoFiles.rows("methods").forEach(method -> found("methods", method));
        DemoFiles.rows("packages").forEach(measures -> {
            measures.putArray("programmes").add(id);
            found("packages", measures);
        });
        DemoFiles.rows("enrolments").stream()
                .collect(Collectors.groupingBy(row -> row.remove("coach").asText()))
                .forEach((coach, rows) -> enrol(coach, id, rows));
    }

    /** What has the name already stays as it is. */
    private String found(String path, ObjectNode row) {
        String coach = row.remove("coach").asText();
        return Existing.all(door, coach, ROOT + path).stream()
                .filter(there -> there.path("name").equals(row.path("name")))
                .findFirst()
                .orElseGet(() -> said(coach, path, row))
                .path("id")
                .asText();
    }

    private void enrol(String coach, String programme, List<ObjectNode> rows) {
        Map<String, String> people = Existing.peopleByReference(door, coach);
        Map<String, String> enrolled = Existing.all(door, coach, ROOT + "enrolments").stream()
                .filter(one -> one.path("programme").asText().equals(programme))
                .collect(Collectors.toMap(
                        one -> one.path("participant").asText(),
                        one -> one.path("id").asText(),
                        (last, earlier) -> last));
        Set<String> known = Existing.all(door, coach, ROOT + "outcomes").stream()
                .map(outcome -> outcome.path("enrolment").asText())
                .collect(Collectors.toSet());
        for (ObjectNode row : rows) {
            String person = people.get(row.remove("reference").asText());
            JsonNode outcome = row.remove("outcome");
            JsonNode onEntry = row.remove("onEntry");
            if (person != null) {
                row.put("participant", person).put("programme", programme);
                row.put("channel", "self").put("pool", "unemployed");
                String enrolment = enrolled.computeIfAbsent(
                        person,
                        missing -> said(coach, "enrolments", row).path("id").asText());
                if (onEntry != null) {
                    state(coach, enrolment, onEntry);
                }
                if (outcome instanceof ObjectNode came && !known.contains(enrolment)) {
                    cameOf(coach, person, enrolment, came);
                }
            }
        }
    }

    /** What the fund asks; who was asked once is not asked again. */
    private void state(String coach, String enrolment, JsonNode onEntry) {
        String address = ROOT + "enrolments/" + enrolment + "/fund-attributes";
        Answer read = Existing.succeeded(door.get(coach, address), address);
        if (read.body().path("version").asLong() == 0) {
            ObjectNode stated = JsonNodeFactory.instance.objectNode().set("onEntry", onEntry);
            Existing.succeeded(door.put(coach, address, read.etag(), stated), address);
        }
    }

    private void cameOf(String coach, String person, String enrolment, ObjectNode outcome) {
        List<JsonNode> followUps = outcome.withArray("followUps").valueStream().toList();
        outcome.remove("followUps");
        outcome.put("participant", person).put("enrolment", enrolment);
        String id = said(coach, "outcomes", outcome).path("id").asText();
        followUps.forEach(asked -> said(
                coach,
                "follow-ups",
                ((ObjectNode) asked).put("participant", person).put("outcome", id)));
        offerAgain(coach, person);
    }

    /** Everybody in the demo looks for work, those who have some for another: or its lists would be short of people. */
    private void offerAgain(String coach, String person) {
        String address = ROOT + "participants/" + person;
        Answer read = Existing.succeeded(door.get(coach, address), person);
        ObjectNode offering = JsonNodeFactory.instance.objectNode().put("offered", true);
        Existing.succeeded(door.put(coach, address + "/offering", read.etag(), offering), person);
    }

    private JsonNode said(String coach, String path, ObjectNode fact) {
        date(fact);
        return Existing.succeeded(door.post(coach, ROOT + path, fact), path).body();
    }

    private void date(JsonNode fact) {
        fact.properties().stream()
                .filter(field -> DAYS.contains(field.getKey()))
                .forEach(field -> field.setValue(TextNode.valueOf(
                        today.plusDays(field.getValue().asInt()).toString())));
        fact.forEach(this::date);
    }
}
