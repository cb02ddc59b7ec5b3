package se.jobbspar.vacancy.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.vacancy.Service;
import se.jobbspar.vacancy.publishing.TopicReader;

/** What texts of ads propose, what people make of it, and what of that holds when the text or the feed says something new. */
@QuarkusTest
class ProposalTest extends Service {
    private static final String VACANCIES = "/vacancy/v1/vacancies";
    private static final String TEXT = "Kvalifikationer\\n- truckkort\\n- svenska B1\\nMeriterande\\n- B-körkort";

    @Test
    void pastedAdAnswersWhatItAsksForWithItsPlaceAndIsKeptNowhere() {
        as(employer)
                .body("{\"text\":\"Du har truckkort. God engelska i tal är meriterande.\"}")
                .post("/vacancy/v1/proposals")
                .then()
                .statusCode(200)
                .body("items.requirement.concept", contains("urn:jobbspar:licence:truckkort", "en:spoken-interaction"))
                .body("items.requirement.importance", contains("must", "wish"))
                .body("items.words", contains("truckkort", "God engelska"))
                .body("items.offset", contains(7, 18))
                .body("items.length", contains(9, 12));
        as(admin).get(VACANCIES).then().body("total", is(0));
    }

    @Test
    void whatIsAcceptedChangedAndDroppedIsKeptWhenTheTextIsEdited() {
        registered("Örebro kommun", OREBRO);
        String id = written(TEXT);

        decide(
                        employer,
                        id,
                        List.of(
                                one(proposal(id, "truckkort"), "accept"),
                                changed(proposal(id, "svenska B1"), "A2"),
                                one(proposal(id, "B-körkort"), "drop")))
                .statusCode(200)
                .body("requirements.concept", contains("urn:jobbspar:licence:truckkort", "sv"))
                .body("requirements.level", contains(nullValue(), equalTo("A2")));
        revise(id, "Krav: truckkort, Excel. Meriterande: B-körkort.", """
            {"kind":"licence","concept":"urn:jobbspar:licence:truckkort","importance":"must"}""");

        proposals(employer, id)
                .body("items.words", contains("truckkort", "Excel", "B-körkort", "svenska B1"))
                .body("items.decision", contains("accept", null, "drop", "drop"))
                .body("items.offset", contains(equalTo(6), equalTo(17), equalTo(37), nullValue()));
    }

    @Test
    void whatIsARequirementAlreadyIsNotProposed() {
        registered("Örebro kommun", OREBRO);
        String id = written(TEXT, """
            {"kind":"language","concept":"sv","level":"C1","importance":"must"}""");

        proposals(employer, id).body("items.words", contains("truckkort", "B-körkort"));
    }

    @Test
    void importedAdsProposalsCountAsWishesUntilConfirmedAndWhatIsConfirmedSurvivesTheFeed() throws IOException {
        feed("Du har truckkort och minst två års erfarenhet. Svenska krävs.");
        String id = as(coach).get(VACANCIES).then().extract().path("items[0].id");
        assertEquals(
                List.of("licence wish", "language wish"),
                published(id, 1),
                "nobody has confirmed them, and of what the experience is nobody knows");

        decide(admin, id, List.of(one(proposal(id, "Svenska"), "accept")))
                .statusCode(422)
                .body("errors.field", contains("decisions[0].requirement.reason"));
        decide(admin, id, List.of(one(proposal(id, "truckkort"), "accept"), one(proposal(id, "Svenska"), "drop")))
                .statusCode(200);
        assertEquals(List.of("licence must"), published(id, 2));
        feed("Du har truckkort, svenska och engelska.");

        as(coach)
                .get(VACANCIES + "/" + id)
                .then()
                .body("requirements.concept", contains("urn:jobbspar:licence:truckkort"));
        assertEquals(
                List.of("licence must", "language wish"), published(id, 3), "svenska was dropped, engelska is new");
    }

    @Test
    void whatCannotBeDecidedChangesNothingAndIsNamed() {
        registered("Örebro kommun", OREBRO);
        String id = written(TEXT + "\\n- minst två års erfarenhet");
        String years = "minst två års erfarenhet";

        decide(employer, id, List.of(one(proposal(id, "truckkort"), "accept"), one(proposal(id, years), "accept")))
                .statusCode(422)
                .body("errors.field", contains("decisions[1].requirement.concept"));
        // A must of a language, in a draft: whoever confirms it says why.
        decide(
                        employer,
                        id,
                        List.of(one(proposal(id, "truckkort"), "accept"), one(proposal(id, "svenska B1"), "accept")))
                .statusCode(422)
                .body("errors.field", contains("decisions[1].requirement.reason"));
        decide(
                        employer,
                        id,
                        List.of(
                                one("5d2f6d2e-6f5b-4b53-8a53-6d1d0c8f7a10", "accept"),
                                one(proposal(id, years), "change")))
                .statusCode(422)
                .body("errors.field", contains("decisions[0].proposal", "decisions[1].requirement"));
        proposals(employer, id).body("items.decision", not(hasItem("accept")));
        as(employer)
                .get(VACANCIES + "/" + id)
                .then()
                .body("requirements", empty())
                .body("version", is(1));
        as(employer)
                .header("If-Match", "\"7\"")
                .body(Map.of("decisions", List.of(one(proposal(id, "truckkort"), "accept"))))
                .post(VACANCIES + "/" + id + "/proposals")
                .then()
                .statusCode(412);
    }

    @Test
    void closedOneIsLeftAsItIsAndNoneAsksForMoreThanFiftyThings() {
        registered("Örebro kommun", OREBRO);
        String closed = written(TEXT);
        move(employer, closed, "published").then().statusCode(200);
        move(employer, closed, "filled").then().statusCode(200);
        decide(employer, closed, List.of(one(proposal(closed, "truckkort"), "accept")))
                .statusCode(409);
        as(employer).get(VACANCIES + "/" + closed).then().body("requirements", empty());

        String full = written(
                TEXT,
                Stream.of(Locale.getISOLanguages())
                        .filter(code -> !code.equals("sv"))
                        .limit(50)
                        .map(code -> "{\"kind\":\"language\",\"concept\":\"" + code
                                + "\",\"level\":\"A1\",\"importance\":\"wish\"}")
                        .toArray(String[]::new));
        decide(employer, full, List.of(one(proposal(full, "truckkort"), "accept")))
                .statusCode(422)
                .body("errors.field", contains("decisions"));
    }

    @Test
    void longTextIsReadInItsBeginningAndNothingTakesLong() {
        String text = "Krav: ".concat("truckkort, ledarskap, svenska, tre års erfarenhet. ".repeat(900));
        long begun = System.nanoTime();

        int items = as(employer)
                .body(Map.of("text", text))
                .post("/vacancy/v1/proposals")
                .then()
                .statusCode(200)
                .extract()
                .path("items.size()");

        assertTrue(items < 10, "each thing once");
        assertTrue(System.nanoTime() - begun < 20_000_000_000L);
    }

    /** The requirements of the last of so many events, as kind and importance. */
    private static List<String> published(String id, int events) throws IOException {
        try (TopicReader topics = new TopicReader()) {
            byte[] event = topics.until(Topics.VACANCIES, id, events).getLast().value();
            List<String> told = new ArrayList<>();
            new ObjectMapper()
                    .readTree(event)
                    .get("requirements")
                    .forEach(one -> told.add(one.get("kind").asText() + " "
                            + one.get("importance").asText()));
            return told;
        }
    }

    private ValidatableResponse proposals(String token, String id) {
        return as(token).get(VACANCIES + "/" + id + "/proposals").then().statusCode(200);
    }

    private String proposal(String id, String words) {
        JsonPath page = proposals(admin, id).extract().jsonPath();
        return page.param("words", words).getString("items.find { it.words == words }.id");
    }

    private static Map<String, Object> one(String proposal, String decision) {
        return Map.of("proposal", proposal, "decision", decision);
    }

    private static Map<String, Object> changed(String proposal, String level) {
        Map<String, String> requirement =
                Map.of("kind", "language", "concept", "sv", "level", level, "importance", "wish");
        return Map.of("proposal", proposal, "decision", "change", "requirement", requirement);
    }

    private ValidatableResponse decide(String token, String id, List<Map<String, Object>> decisions) {
        return as(token)
                .header("If-Match", as(admin).get(VACANCIES + "/" + id).getHeader("ETag"))
                .body(Map.of("decisions", decisions))
                .post(VACANCIES + "/" + id + "/proposals")
                .then();
    }

    private String written(String text, String... requirements) {
        return as(employer)
                .body(body(text, requirements))
                .post(VACANCIES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void revise(String id, String text, String requirement) {
        as(employer)
                .header("If-Match", as(admin).get(VACANCIES + "/" + id).getHeader("ETag"))
                .body(body(text, requirement))
                .put(VACANCIES + "/" + id)
                .then()
                .statusCode(200);
    }

    private static String body(String text, String... requirements) {
        return "{\"title\":\"Lagerarbetare\",\"occupationGroup\":\"9320\",\"description\":\"" + text
                + "\",\"requirements\":[" + String.join(",", requirements) + "]}";
    }

    private void feed(String text) {
        as(planner)
                .body("""
                    [{"id":"a1","headline":"Lagerarbetare","description":{"text":"%s"},"employer":{"name":"Lager AB"},
                      "occupation_group":{"legacy_ams_taxonomy_id":"9320"}}]""".formatted(text))
                .post(VACANCIES + "/import")
                .then()
                .statusCode(200)
                .body("rejected", is(0));
    }
}
