package se.jobbspar.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.participant.Happened.TODAY;
import static se.jobbspar.participant.Happened.enrolment;
import static se.jobbspar.participant.Happened.outcome;
import static se.jobbspar.participant.Happened.programme;
import static se.jobbspar.participant.Happened.work;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.history.Said;
import se.jobbspar.participant.measure.Measure;
import se.jobbspar.participant.outcome.FollowUp;
import se.jobbspar.participant.outcome.Outcome;
import se.jobbspar.participant.report.Facts;
import se.jobbspar.participant.report.OutcomeReport;
import se.jobbspar.participant.report.Question;
import se.jobbspar.rest.WireName;

/** The report is a function of the history: whoever reads the history over HTTP, and plays it again, comes to the same figures. */
@ServiceTest
class ReplayTest {
    private static final String AVESTA = "2084";
    private static final int PAGE = 10;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Happened happened = new Happened(Api.coach(AVESTA));

    @Test
    void historyThatIsPlayedAgainGivesEveryFigureOfTheReport() throws IOException {
        String programme = happened.said("programmes", programme(AVESTA));
        for (int person = 0; person < 8; person++) {
            tell(programme, person);
        }

        Question all = new Question(UUID.fromString(programme), Set.of(AVESTA), null, null, null, null, TODAY);
        OutcomeReport replayed = OutcomeReport.of(Facts.knownOn(TODAY, history(), Map.of()), all);
        JsonNode report = read("reports/outcomes", "programme", programme);

        Map<String, String> told = new TreeMap<>();
        report.path("figures")
                .forEach(figure -> told.put(
                        figure.path("name").asText(),
                        figure.path("numerator").asText() + "/"
                                + figure.path("denominator").asText()));
        assertEquals(
                replayed.figures().stream()
                        .collect(Collectors.toMap(
                                figure -> WireName.of(figure.name()),
                                figure -> figure.numerator() + "/" + figure.denominator())),
                told);
        assertEquals("7/null", told.get("enrolled"), "one enrolment was a mistake");
        assertEquals("4/7", told.get("self-support"));
    }

    /** Work, studies, an end, a correction to another job, a mistake; whom nothing is said of goes on. */
    private void tell(String programme, int person) {
        String id = happened.coach().register("Deltagare", "none").id();
        String enrolment = happened.said("enrolments", enrolment(id, programme));
        switch (person) {
            case 0, 1 -> happened.said("outcomes", work(id, enrolment));
            case 2 -> followed(id, happened.said("outcomes", work(id, enrolment)));
            case 3 -> happened.said("outcomes", studies(id, enrolment));
            case 4 -> {
                String moved = happened.said("outcomes", studies(id, enrolment));
                anew("outcomes", moved, outcome(id, enrolment, "\"kind\":\"moved\",\"on\":\"2021-10-01\""));
            }
            case 5 ->
                anew("enrolments", enrolment, enrolment(id, programme, "\"from\":\"2021-03-01\",\"mistaken\":true"));
            case 6 ->
                anew(
                        "enrolments",
                        enrolment,
                        enrolment(
                                id,
                                programme,
                                "\"from\":\"2021-03-01\",\"to\":\"2021-05-31\",\"reason\":\"no-contact\""));
            default -> {}
        }
    }

    private void followed(String person, String job) {
        happened.said(
                "follow-ups",
                "{\"participant\":\"%s\",\"outcome\":\"%s\",\"milestone\":\"6-months\",\"on\":\"2022-03-02\",\"stillThere\":false}"
                        .formatted(person, job));
    }

    private static String studies(String person, String enrolment) {
        return outcome(
                person,
                enrolment,
                "\"kind\":\"studies\",\"on\":\"2021-09-01\",\"studies\":{\"level\":\"53\",\"studySupport\":true}");
    }

    private void anew(String path, String id, String fact) {
        happened.sayAnew(path, id, "\"1\"", fact).then().statusCode(200);
    }

    /** All pages of it. */
    private List<Fact<?>> history() throws IOException {
        List<Fact<?>> sayings = new ArrayList<>();
        int page = 0;
        JsonNode read;
        do {
            page++;
            read = read("history", "limit", String.valueOf(PAGE), "page", String.valueOf(page));
            for (JsonNode entry : read.path("items")) {
                fact(entry, sayings);
            }
        } while (page * PAGE < read.path("total").asInt());
        assertTrue(page > 1, "the history is read page by page");
        return sayings;
    }

    private static void fact(JsonNode entry, List<Fact<?>> sayings) throws IOException {
        UUID id = UUID.fromString(entry.path("fact").asText());
        Said said = JSON.treeToValue(entry.path("said"), Said.class);
        JsonNode state = entry.path("state");
        switch (entry.path("kind").asText()) {
            case "enrolment" ->
                sayings.add(JSON.treeToValue(state, Enrolment.class).as(id, said));
            case "measure" -> sayings.add(JSON.treeToValue(state, Measure.class).as(id, said));
            case "outcome" -> sayings.add(JSON.treeToValue(state, Outcome.class).as(id, said));
            case "follow-up" ->
                sayings.add(JSON.treeToValue(state, FollowUp.class).as(id, said));
            default -> assertEquals("programme", entry.path("kind").asText());
        }
    }

    private JsonNode read(String path, String... parameters) throws IOException {
        return JSON.readTree(
                happened.list(path, parameters).then().statusCode(200).extract().asString());
    }
}
