package se.jobbspar.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.DemoRealm;
import se.jobbspar.local.door.Door;

/** Participants, registered and mapped by the coaches of their municipalities, and by HR; known by the reference. */
final class DemoParticipants {
    private static final String PATH = "/participant/v1/participants";

    private final Door door;
    private final DemoRealm realm;

    DemoParticipants(Door door, DemoRealm realm) {
        this.door = door;
        this.realm = realm;
    }

    int load() {
        DemoRealm.Person hr = realm.find("hr").orElseThrow();
        return load(hr.name(), hr.place(), DemoFiles.STAFF)
                + DemoFiles.PARTICIPANTS.entrySet().stream()
                        .mapToInt(file -> load(realm.coachOf(file.getKey()).name(), file.getKey(), file.getValue()))
                        .sum();
    }

    private int load(String coach, String municipality, String file) {
        Map<String, JsonNode> known = new HashMap<>();
        Existing.all(door, coach, PATH)
                .forEach(person -> known.put(person.path("reference").asText(), person));
        int added = 0;
        for (ObjectNode person : DemoFiles.rows(file)) {
            JsonNode profile = person.remove("profile");
            String reference = person.path("reference").asText();
            JsonNode there = known.get(reference);
            if (there == null) {
                there = Existing.succeeded(door.post(coach, PATH, person.put("municipality", municipality)), reference)
                        .body();
                added++;
            }
            if (there.path("mapping").asText().equals("empty") && !isEmpty(profile)) {
                map(coach, reference, there.path("id").asText(), profile);
            }
        }
        return added;
    }

    private void map(String coach, String reference, String id, JsonNode profile) {
        Answer read = Existing.succeeded(door.get(coach, PATH + "/" + id), reference);
        Existing.succeeded(door.put(coach, PATH + "/" + id + "/profile", read.etag(), profile), reference);
    }

    private static boolean isEmpty(JsonNode profile) {
        return profile.path("skills").isEmpty()
                && profile.path("experiences").isEmpty()
                && profile.path("educations").isEmpty()
                && profile.path("languages").isEmpty()
                && profile.path("licences").isEmpty()
                && profile.path("wishes").path("occupations").isEmpty();
    }
}
