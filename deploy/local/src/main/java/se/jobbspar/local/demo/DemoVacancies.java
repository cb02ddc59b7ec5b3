package se.jobbspar.local.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;

/** Employers and their vacancies, each brought to the state the demo shows it in; the administrator acts for all. */
final class DemoVacancies {
    private static final String EMPLOYERS = "/vacancy/v1/employers";
    private static final String VACANCIES = "/vacancy/v1/vacancies";
    /** A vacancy is written as a draft; these are the steps from there. */
    private static final Map<String, List<String>> STEPS = Map.of(
            "draft", List.of(),
            "published", List.of("published"),
            "paused", List.of("published", "paused"),
            "filled", List.of("published", "filled"),
            "withdrawn", List.of("published", "withdrawn"));

    private final Door door;

    DemoVacancies(Door door) {
        this.door = door;
    }

    int load() {
        Map<String, String> employers = employers();
        Set<String> known = Existing.all(door, "admin", VACANCIES).stream()
                .map(vacancy -> vacancy.path("employer").path("id").asText()
                        + vacancy.path("title").asText())
                .collect(Collectors.toSet());
        int added = 0;
        for (ObjectNode vacancy : DemoFiles.rows("vacancies")) {
            String employer = employers.get(vacancy.path("employer").asText());
            if (!known.contains(employer + vacancy.path("title").asText())) {
                add(vacancy.put("employer", employer));
                added++;
            }
        }
        return added;
    }

    /** Name to id; those that are missing are registered first. */
    private Map<String, String> employers() {
        Map<String, String> ids = new HashMap<>();
        Existing.all(door, "admin", EMPLOYERS)
                .forEach(employer -> ids.put(
                        employer.path("name").asText(), employer.path("id").asText()));
        for (ObjectNode employer : DemoFiles.rows("employers")) {
            String name = employer.path("name").asText();
            if (!ids.containsKey(name)) {
                Answer answer = Existing.succeeded(door.post("admin", EMPLOYERS, employer), name);
                ids.put(name, answer.body().path("id").asText());
            }
        }
        return ids;
    }

    private void add(ObjectNode vacancy) {
        String title = vacancy.path("title").asText();
        String status = vacancy.remove("status").asText();
        // Counted from the day of loading, so that the demo does not wither.
        int days = vacancy.remove("closesInDays").asInt();
        vacancy.put("lastDay", LocalDate.now().plusDays(days).toString());
        Answer answer = Existing.succeeded(door.post("admin", VACANCIES, vacancy), title);
        for (String step : STEPS.get(status)) {
            ObjectNode to = JsonNodeFactory.instance.objectNode().put("to", step);
            String path = VACANCIES + "/" + answer.body().path("id").asText() + "/transitions";
            answer = Existing.succeeded(door.post("admin", path, answer.etag(), to), title);
        }
    }
}
