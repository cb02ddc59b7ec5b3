package se.jobbspar.suite.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;

/**
 * Counts anew from the history alone, as somebody does who does not take the report's word.
 *
 * @param who the auditor reads it as
 */
record Audit(Door door, String who) {
    private static final String ROOT = "/participant/v1/";

    /** How many of a programme's people went to work: of each person the latest outcome counts. */
    Set<String> toWork(String programme) {
        Map<String, JsonNode> facts = standing();
        Set<String> enrolments = of(facts, "enrolment")
                .filter(fact -> fact.at("/state/programme").asText().equals(programme))
                .map(fact -> fact.path("fact").asText())
                .collect(Collectors.toSet());
        Map<String, JsonNode> latest = of(facts, "outcome")
                .filter(fact -> enrolments.contains(fact.at("/state/enrolment").asText()))
                .sorted(Comparator.comparing(fact -> fact.at("/state/on").asText()))
                .collect(Collectors.toMap(
                        fact -> fact.path("participant").asText(), fact -> fact, (earlier, later) -> later));
        return latest.values().stream()
                .filter(fact -> Set.of("work", "own-business")
                        .contains(fact.at("/state/kind").asText()))
                .map(fact -> fact.path("participant").asText())
                .collect(Collectors.toSet());
    }

    /** The people whom the report says a figure counts. */
    Set<String> behind(String figure, String programme) {
        return pages("reports/outcomes/" + figure + "/people?programme=" + programme).stream()
                .map(person -> person.path("participant").asText())
                .collect(Collectors.toSet());
    }

    /** Each fact as it was said last, without those that were mistakes. */
    private Map<String, JsonNode> standing() {
        Map<String, JsonNode> standing = new HashMap<>();
        pages("history?from=" + LocalDate.now().minusYears(3)).stream()
                .sorted(Comparator.comparingLong(entry -> entry.path("number").asLong()))
                .forEach(entry -> standing.put(entry.path("fact").asText(), entry));
        standing.values().removeIf(entry -> entry.at("/state/mistaken").asBoolean());
        return new TreeMap<>(standing);
    }

    private static Stream<JsonNode> of(Map<String, JsonNode> facts, String kind) {
        return facts.values().stream().filter(fact -> fact.path("kind").asText().equals(kind));
    }

    private List<JsonNode> pages(String list) {
        List<JsonNode> items = new ArrayList<>();
        for (int page = 1; ; page++) {
            Answer answer = door.get(who, ROOT + list + "&limit=50&page=" + page);
            answer.body().path("items").forEach(items::add);
            if (items.size() >= answer.body().path("total").asInt(0)) {
                return items;
            }
        }
    }
}
