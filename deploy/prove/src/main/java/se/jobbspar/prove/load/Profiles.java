package se.jobbspar.prove.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.jobbspar.local.door.Door;

/** Profiles as the demo people have them, with the skills drawn anew. */
final class Profiles {
    private static final String PATH = "/participant/v1/participants";
    private static final int MOST = 12;

    private final List<ObjectNode> models = new ArrayList<>();
    private final Map<String, JsonNode> skills = new LinkedHashMap<>();

    /** Reads the first of the coach's people. */
    static Profiles read(Door door, String coach) {
        Profiles profiles = new Profiles();
        for (JsonNode person : door.get(coach, PATH + "?limit=20").body().path("items")) {
            JsonNode profile = door.get(coach, PATH + "/" + person.path("id").asText())
                    .body()
                    .path("profile");
            if (profile instanceof ObjectNode model && !profile.path("skills").isEmpty()) {
                profiles.models.add(model);
                profile.path("skills")
                        .forEach(skill -> profiles.skills.putIfAbsent(
                                skill.path("concept").asText(), skill));
            }
        }
        return profiles;
    }

    /** At least one skill, each with a level that is drawn, too. */
    JsonNode draw(Random random) {
        ObjectNode profile = models.get(random.nextInt(models.size())).deepCopy();
        List<JsonNode> drawn = new ArrayList<>(skills.values());
        Collections.shuffle(drawn, random);
        ArrayNode chosen = profile.putArray("skills");
        for (JsonNode skill : drawn.subList(0, 1 + random.nextInt(Math.min(MOST, drawn.size())))) {
            chosen.add(((ObjectNode) skill.deepCopy()).put("level", 1 + random.nextInt(4)));
        }
        return profile;
    }
}
