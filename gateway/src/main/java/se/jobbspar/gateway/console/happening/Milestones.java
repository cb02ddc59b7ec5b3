package se.jobbspar.gateway.console.happening;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** When work and studies are followed up. */
final class Milestones {
    private static final Map<String, UnaryOperator<LocalDate>> AFTER = new LinkedHashMap<>();

    static {
        AFTER.put("28-days", day -> day.plusDays(28));
        AFTER.put("3-months", day -> day.plusMonths(3));
        AFTER.put("6-months", day -> day.plusMonths(6));
        AFTER.put("12-months", day -> day.plusMonths(12));
    }

    private static final Set<String> FOLLOWED = Set.of("work", "own-business", "studies");

    private Milestones() {}

    /** Codes of those that have come and that nobody has asked at, by their days; of a job that was over before, there are none. */
    static Map<String, LocalDate> due(JsonNode outcome, List<JsonNode> followUps, LocalDate today) {
        Map<String, LocalDate> due = new LinkedHashMap<>();
        if (FOLLOWED.contains(outcome.path("kind").asText())) {
            LocalDate first = LocalDate.parse(outcome.path("on").asText());
            String end = outcome.path("job").path("to").asText("");
            LocalDate last = end.isEmpty() || !LocalDate.parse(end).isBefore(today) ? today : LocalDate.parse(end);
            AFTER.forEach((milestone, after) -> {
                LocalDate day = after.apply(first);
                boolean asked = followUps.stream()
                        .anyMatch(one -> one.path("milestone").asText().equals(milestone));
                if (!asked && !day.isAfter(last)) {
                    due.put(milestone, day);
                }
            });
        }
        return due;
    }
}
