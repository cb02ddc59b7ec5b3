package se.jobbspar.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;

/** Finds things by what people call them, through the API's lists. */
public record Listing(Door door) {
    /** @param path of a list, with or without query */
    List<JsonNode> all(String who, String path) {
        List<JsonNode> items = new ArrayList<>();
        for (int page = 1; ; page++) {
            Answer answer = door.get(who, path + (path.contains("?") ? "&" : "?") + "limit=100&page=" + page);
            answer.body().path("items").forEach(items::add);
            if (answer.body().path("items").isEmpty()
                    || items.size() >= answer.body().path("total").asInt()) {
                return items;
            }
        }
    }

    public String participant(String coach, String name) {
        return id(
                all(coach, "/participant/v1/participants"),
                person -> person.path("name").asText().equals(name),
                name);
    }

    String vacancy(String title) {
        return id(
                all("coach", "/vacancy/v1/vacancies"),
                vacancy -> vacancy.path("title").asText().equals(title),
                title);
    }

    String shortage(String region, String start) {
        return id(
                all("coach", "/vacancy/v1/shortage-occupations?region=" + region),
                occupation -> occupation.path("name").asText().startsWith(start),
                start);
    }

    List<String> publishedVacancies() {
        return List.copyOf(titles().keySet());
    }

    /** Id to title of every published vacancy. */
    Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        all("coach", "/vacancy/v1/vacancies?status=published")
                .forEach(vacancy -> titles.put(
                        vacancy.path("id").asText(), vacancy.path("title").asText()));
        return titles;
    }

    private static String id(List<JsonNode> items, Predicate<JsonNode> wanted, String what) {
        return items.stream()
                .filter(wanted)
                .map(item -> item.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no " + what + " among " + items.size()));
    }
}
