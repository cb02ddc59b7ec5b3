package se.jobbspar.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.jobbspar.local.door.Door;

/** Agreements between municipalities, concluded by the administrator. */
final class DemoAgreements {
    private static final String PATH = "/participant/v1/agreements";

    private final Door door;

    DemoAgreements(Door door) {
        this.door = door;
    }

    int load() {
        List<Set<String>> known = Existing.all(door, "admin", PATH).stream()
                .map(DemoAgreements::parties)
                .toList();
        int added = 0;
        for (ObjectNode agreement : DemoFiles.rows("agreements")) {
            if (!known.contains(parties(agreement))) {
                Existing.succeeded(door.post("admin", PATH, agreement), "an agreement");
                added++;
            }
        }
        return added;
    }

    private static Set<String> parties(JsonNode agreement) {
        Set<String> parties = new HashSet<>();
        agreement.path("municipalities").forEach(code -> parties.add(code.asText()));
        return parties;
    }
}
