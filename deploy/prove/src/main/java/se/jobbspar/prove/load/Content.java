package se.jobbspar.prove.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What tells one state from another, the same wherever it is read. */
public final class Content {
    private Content() {}

    /** The number stands between letters: in a row with a seed's it could be somebody's personal number, which is refused. */
    static String mark(String marks, int number) {
        return marks + "q" + number + "q";
    }

    /** @param profile as the API, the database, the topic and the index have it: an object with {@code skills} */
    public static String person(String name, JsonNode profile) {
        return name + ": " + skills(profile);
    }

    /** Concepts with their levels, in an order of their own. */
    public static String skills(JsonNode profile) {
        return StreamSupport.stream(profile.path("skills").spliterator(), false)
                .map(skill -> skill.path("concept").asText() + "="
                        + skill.path("level").asInt())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** @param status in whatever case */
    public static String vacancy(String title, String status) {
        return title + ": " + status.toLowerCase(Locale.ROOT);
    }
}
