package se.jobbspar.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;

/**
 * What coaches have told about themselves, and what they have agreed with some of the participants. Days are counted from
 * the day of loading, so that something waits on every one.
 */
final class DemoCoaching {
    private static final String PARTICIPANTS = "/participant/v1/participants";
    private static final String ME = "/participant/v1/coaches/me";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Door door;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private final Map<String, String> coaches = new HashMap<>();
    private final Map<String, Map<String, String>> people = new HashMap<>();

    DemoCoaching(Door door) {
        this.door = door;
    }

    /** Adds what nobody has written yet; loading it again changes nothing. */
    void load() {
        for (ObjectNode row : DemoFiles.rows("coaching")) {
            String coach = row.path("coach").asText();
            if (row.has("reference")) {
                String person = people.computeIfAbsent(coach, who -> Existing.peopleByReference(door, who))
                        .get(row.path("reference").asText());
                agree(coach, person, row);
            } else {
                present(coach, row);
            }
        }
    }

    private void present(String coach, ObjectNode row) {
        Answer me = Existing.succeeded(door.get(coach, ME), coach);
        coaches.put(coach, me.body().path("id").asText());
        if (me.body().path("languages").isEmpty()) {
            ObjectNode presentation = JSON.objectNode();
            presentation.set("languages", row.path("languages"));
            presentation.set("presence", row.path("presence"));
            Existing.succeeded(door.put(coach, ME, me.etag(), presentation), coach);
        }
    }

    private void agree(String coach, String person, ObjectNode row) {
        String path = PARTICIPANTS + "/" + person;
        Answer plan = Existing.succeeded(door.get(coach, path + "/plan"), path);
        if (plan.body().path("version").asLong() > 0) {
            return;
        }
        for (JsonNode contact : row.path("contacts")) {
            ObjectNode entry = ((ObjectNode) contact).deepCopy();
            entry.put("on", day(-entry.remove("daysAgo").asInt()));
            Existing.succeeded(door.post(coach, path + "/contact-log", entry), path);
        }
        handOver(coach, path, row.path("handTo").asText());
        ObjectNode nextStep = ((ObjectNode) row.path("nextStep")).deepCopy();
        nextStep.put("on", day(nextStep.remove("inDays").asInt()));
        ObjectNode agreed = JSON.objectNode();
        agreed.set("goals", row.path("goals"));
        agreed.set("nextStep", nextStep);
        Existing.succeeded(door.put(coach, path + "/plan", plan.etag(), agreed), path);
    }

    private void handOver(String coach, String path, String to) {
        if (!to.isEmpty()) {
            Answer coaching = Existing.succeeded(door.get(coach, path + "/coach"), path);
            ObjectNode request = JSON.objectNode().put("coach", coaches.get(to));
            Existing.succeeded(door.put(coach, path + "/coach", coaching.etag(), request), path);
        }
    }

    private String day(int fromToday) {
        return today.plusDays(fromToday).toString();
    }
}
