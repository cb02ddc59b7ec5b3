package se.jobbspar.matching.matchlist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.testkit.DocumentedAnswers;
import se.jobbspar.testkit.People;
import se.jobbspar.testkit.Tokens;

/** Finding a list again among those of the municipality. */
@ServiceTest
class MatchListFilterTest {
    private static final DocumentedAnswers DOCUMENTED = new DocumentedAnswers(Path.of("openapi.yaml"));
    // Nobody else makes lists here.
    private static final String ASKERSUND = "1882";
    private static final UUID AMINA = UUID.fromString("6f0a4f1e-97a1-4ac5-9a55-2f4f6c1f0b11");
    private static final UUID WARD = UUID.fromString("6f0a4f1e-97a1-4ac5-9a55-2f4f6c1f0b12");
    private static final UUID COOKS = UUID.fromString("6f0a4f1e-97a1-4ac5-9a55-2f4f6c1f0b13");
    private static boolean recorded;

    @Inject
    MatchLists lists;

    @BeforeEach
    void recordOnce() throws IOException {
        if (!recorded) {
            recorded = true;
            // Half past eleven in the evening of a Sunday, and an hour later.
            record(new Target("participant", AMINA, "ASK-7K2M"), "2026-11-22T22:30:00Z");
            record(new Target("vacancy", WARD, "Undersköterska,  Vivalla"), "2026-11-22T23:30:00Z");
            record(new Target("shortage-occupation", COOKS, "Kockar"), "2026-11-23T12:00:00Z");
        }
    }

    private void record(Target subject, String at) throws IOException {
        Found found =
                new Found(subject, People.amina(), Optional.empty(), Optional.empty(), 0, Optional.empty(), List.of());
        lists.record(list(found, at), Workplace.of(ASKERSUND), "somebody", person -> true);
    }

    private static MatchList list(Found found, String at) {
        return new MatchList(
                new Terms("participants", null, Purpose.GUIDANCE, null, null, 20, null),
                new Basis("v1", "starter", "-", 0, "sv"),
                found,
                Instant.parse(at));
    }

    @Test
    void listsAreFoundByTheDayInSwedenThatTheyWereMadeOn() {
        assertEquals(List.of("Kockar", "Undersköterska,  Vivalla"), found("madeOn", "2026-11-23"));
        assertEquals(List.of("ASK-7K2M"), found("madeOn", "2026-11-22"));
        assertEquals(List.of(), found("madeOn", "2026-11-21"));
    }

    @Test
    void listsAreFoundByTheKindOfTheirSubject() {
        assertEquals(List.of("ASK-7K2M"), found("subjectType", "participant"));
        assertEquals(List.of("Kockar"), found("subjectType", "shortage-occupation"));
    }

    @Test
    void listsAreFoundByAPartOfTheLabelHoweverItIsWritten() {
        assertEquals(List.of("Undersköterska,  Vivalla"), found("q", "SKO\u0308TERSKA, vivalla"));
        assertEquals(List.of("ASK-7K2M"), found("q", "7k2m"));
        assertEquals(List.of(), found("q", "%"));
    }

    @Test
    void listsAreFoundByTheIdsOfTheirSubjectsOrByALabel() {
        assertEquals(List.of("Kockar", "ASK-7K2M"), found("subject", COOKS, "subject", AMINA));
        assertEquals(List.of("Kockar", "ASK-7K2M"), found("subject", AMINA, "q", "kock"));
        assertEquals(List.of("ASK-7K2M"), found("subject", AMINA, "q", "kock", "subjectType", "participant"));
    }

    @Test
    void listsAreFoundByWhoMadeThem() throws IOException {
        String karin = Tokens.subject("karin");
        Found found = new Found(
                new Target("vacancy", UUID.randomUUID(), "Chaufför"),
                People.amina(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                List.of());
        lists.record(list(found, "2026-11-20T12:00:00Z"), Workplace.of(ASKERSUND), karin, person -> true);

        String token = Tokens.coach(ASKERSUND, "karin");
        List<String> mine = given().filter(DOCUMENTED)
                .auth()
                .oauth2(token)
                .queryParam("mine", true)
                .get("/matching/v1/match-lists")
                .then()
                .statusCode(200)
                .extract()
                .path("items.createdAt");

        assertEquals(List.of("2026-11-20T12:00:00Z"), mine);
    }

    @Test
    void pagesOfWhatIsFoundAreCounted() {
        get("madeOn", "2026-11-23", "limit", 1, "page", 2)
                .then()
                .body("total", equalTo(2))
                .body("items.subject.label", equalTo(List.of("Undersköterska,  Vivalla")));
    }

    @Test
    void filterThatNoListCanHaveIsRefused() {
        for (Object[] wrong : new Object[][] {
            {"subjectType", "apprenticeship"},
            {"subject", "x"},
            {"madeOn", "monday"},
            {"madeOn", "0001-01-01"},
            {"q", " "}
        }) {
            get(wrong).then().statusCode(400).body("errors[0].field", equalTo(wrong[0]));
        }
    }

    private static List<String> found(Object... filter) {
        return get(filter).then().statusCode(200).extract().path("items.subject.label");
    }

    private static Response get(Object... filter) {
        RequestSpecification request = given().filter(DOCUMENTED).auth().oauth2(Tokens.coach(ASKERSUND));
        for (int i = 0; i < filter.length; i += 2) {
            request.queryParam(filter[i].toString(), filter[i + 1]);
        }
        return request.get("/matching/v1/match-lists");
    }
}
