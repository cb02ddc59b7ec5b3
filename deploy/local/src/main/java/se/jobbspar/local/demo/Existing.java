package se.jobbspar.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;
import se.jobbspar.local.settings.LauncherProblem;

/** What the API holds already: every page of a list. */
final class Existing {
    private static final int PAGE = 100;

    private Existing() {}

    /** @param path of a list, without query */
    static List<JsonNode> all(Door door, String who, String path) {
        List<JsonNode> items = new ArrayList<>();
        for (int page = 1; ; page++) {
            Answer answer = succeeded(door.get(who, path + "?limit=" + PAGE + "&page=" + page), path);
            answer.body().path("items").forEach(items::add);
            if (items.size() >= answer.body().path("total").asInt()
                    || answer.body().path("items").isEmpty()) {
                return items;
            }
        }
    }

    /** Ids of a coach's participants by their references. */
    static Map<String, String> peopleByReference(Door door, String coach) {
        Map<String, String> ids = new HashMap<>();
        all(door, coach, "/participant/v1/participants")
                .forEach(person -> ids.put(
                        person.path("reference").asText(), person.path("id").asText()));
        return ids;
    }

    /** @throws LauncherProblem with the problem's text when the answer is none of 2xx */
    static Answer succeeded(Answer answer, String what) {
        if (!answer.successful()) {
            throw new LauncherProblem("The demo could not be loaded: " + what + " was answered with " + answer.status()
                    + " " + answer.body());
        }
        return answer;
    }
}
