package se.jobbspar.vacancy.opening;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.vacancy.Service;
import se.jobbspar.vacancy.TestClock;

@QuarkusTest
class VacancyResourceTest extends Service {
    private static final String URI = "/vacancy/v1/vacancies/";

    @Inject
    ExpirySweep sweep;

    private String orebro;

    @BeforeEach
    void employers() {
        orebro = registered("Örebro kommun", OREBRO);
    }

    @Test
    void writtenVacancyIsADraftOfTheOwnOrganisation() {
        draft(employer, "Undersköterska")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", matchesPattern("http://[^/]+/vacancy/v1/vacancies/[0-9a-f-]{36}"))
                .body("status", equalTo("draft"))
                .body("transitions", contains("published"))
                .body("employer.id", equalTo(orebro))
                .body("employer.name", equalTo("Örebro kommun"))
                .body("positions", is(1));
    }

    @Test
    void requirementsAreReadBackAsWritten() {
        String body = """
            {"title":"Undersköterska natt","occupationGroup":"5321","municipality":"1880","workingTimes":["nights","part-time"],
             "positions":2,"lastDay":"2026-04-01","requirements":[
              {"kind":"licence","concept":"urn:jobbspar:licence:b","importance":"must"},
              {"kind":"language","concept":"sv","level":"B1","importance":"must"},
              {"kind":"education","concept":"723","level":"3","importance":"wish"}]}""";

        as(employer)
                .body(body)
                .post(URI)
                .then()
                .statusCode(201)
                .body("workingTimes", contains("nights", "part-time"))
                .body("requirements.kind", contains("licence", "language", "education"))
                .body(
                        "requirements[1]",
                        equalTo(Map.of("kind", "language", "concept", "sv", "level", "B1", "importance", "must")))
                .body("lastDay", equalTo("2026-04-01"));
    }

    @Test
    void languageIsAskedForInOneModalityBesideAll() {
        String body = """
            {"title":"Utredare","occupationGroup":"2422","requirements":[
              {"kind":"language","concept":"sv","level":"B2","importance":"must"},
              {"kind":"language","concept":"sv:writing","level":"C1","importance":"must"},
              {"kind":"language","concept":"iw:reading","level":"B1","importance":"wish"}]}""";

        as(employer)
                .body(body)
                .post(URI)
                .then()
                .statusCode(201)
                .body("requirements.concept", contains("sv", "sv:writing", "he:reading"));
        as(employer)
                .body(body.replace(":reading", ":singing").replace("\"C1\"", "null"))
                .post(URI)
                .then()
                .statusCode(422)
                .body("errors.field", contains("requirements[1].level", "requirements[2].concept"));
    }

    @Test
    void languageIsStoredUnderOneCodeWhicheverIsSent() {
        String body = """
            {"title":"Tolk","occupationGroup":"2643","requirements":[
              {"kind":"language","concept":"%s","level":"B1","importance":"must"}]}""";

        as(employer)
                .body(body.formatted("ji"))
                .post(URI)
                .then()
                .statusCode(201)
                .body("requirements.concept", contains("yi"));
        as(employer)
                .body(body.formatted("ger"))
                .post(URI)
                .then()
                .statusCode(201)
                .body("requirements.concept", contains("de"));
        as(employer).body(body.formatted("yid")).post(URI).then().statusCode(422);
    }

    @Test
    void unknownConceptIsRefusedWithTheNearestOnes() {
        String body = """
            {"title":"Chaufför","occupationGroup":"8332","requirements":[
              {"kind":"licence","concept":"urn:jobbspar:licence:bb","importance":"must"}]}""";

        as(employer)
                .body(body)
                .post(URI)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jobbspar:problem:unknown-concept"))
                .body("errors.field", contains("requirements[0].concept"))
                .body("errors[0].suggestions[0].id", equalTo("urn:jobbspar:licence:b"));
    }

    @Test
    void levelsThatDoNotExistAreListedTogether() {
        String body = """
            {"title":"Tolk","occupationGroup":"2643","municipality":"9999","requirements":[
              {"kind":"language","concept":"svenska","level":"B3","importance":"must"},
              {"kind":"licence","concept":"urn:jobbspar:licence:b","level":"2","importance":"must"},
              {"kind":"education","importance":"wish"}]}""";

        as(employer)
                .body(body)
                .post(URI)
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        contains(
                                "requirements[0].concept",
                                "requirements[0].level",
                                "requirements[1].level",
                                "requirements[2]",
                                "municipality"))
                .body("errors[1].allowed", contains("A1", "A2", "B1", "B2", "C1", "C2"));
    }

    @Test
    void unknownFieldIsRefused() {
        as(employer)
                .body("{\"title\":\"Kock\",\"occupationGroup\":\"5120\",\"salary\":1}")
                .post(URI)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:jobbspar:problem:unknown-field"));
    }

    @Test
    void vacancyWithoutOccupationIsRefused() {
        as(employer)
                .body("{\"title\":\"Något\"}")
                .post(URI)
                .then()
                .statusCode(422)
                .body("errors.field", contains("occupation"));
    }

    @Test
    void everyLanguageAProfileCanHoldIsAskedForUnderItsOneCode() {
        as(employer)
                .body("{\"title\":\"Tolk\",\"occupationGroup\":\"2643\",\"requirements\":["
                        + Stream.of("rom", "rmy", "sgn", "fit", "sma", "ckb", "per", "iw")
                                .map(code ->
                                        "{\"kind\":\"language\",\"concept\":\"" + code + "\",\"importance\":\"must\"}")
                                .collect(Collectors.joining(","))
                        + "]}")
                .post(URI)
                .then()
                .statusCode(201)
                .body("requirements.concept", contains("rom", "rmy", "swl", "fit", "sma", "ckb", "fa", "he"));
        as(employer)
                .body("{\"title\":\"Tolk\",\"occupationGroup\":\"2643\",\"requirements\":["
                        + "{\"kind\":\"language\",\"concept\":\"swe\",\"importance\":\"must\"}]}")
                .post(URI)
                .then()
                .statusCode(422)
                .body("errors.field", contains("requirements[0].concept"));
    }

    @Test
    void lastDayInThePastIsRefused() {
        as(employer)
                .body("{\"title\":\"Kock\",\"occupationGroup\":\"5120\",\"lastDay\":\"2026-03-01\"}")
                .post(URI)
                .then()
                .statusCode(422)
                .body("errors.field", contains("lastDay"));
    }

    @Test
    void revisionNeedsTheCurrentETag() {
        String id = drafted(employer, "Undersköterska");
        String body = "{\"title\":\"Undersköterska dag\",\"occupationGroup\":\"5321\"}";

        as(employer).body(body).put(URI + id).then().statusCode(428);
        as(employer).header("If-Match", "\"7\"").body(body).put(URI + id).then().statusCode(412);
        as(employer)
                .header("If-Match", "\"1\"")
                .body(body)
                .put(URI + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", equalTo("Undersköterska dag"))
                .body("municipality", nullValue());
    }

    @Test
    void illegalStepNamesTheLegalOnes() {
        String id = drafted(employer, "Undersköterska");

        move(employer, id, "filled")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jobbspar:problem:conflict"))
                .body("errors[0].allowed", contains("published"));
    }

    @Test
    void stepIsTakenAndRaisesTheVersion() {
        String id = drafted(employer, "Undersköterska");

        move(employer, id, "published")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("published"))
                .body("transitions", contains("paused", "filled", "withdrawn"));
    }

    @Test
    void staleETagStopsAStepAndADeletion() {
        String id = drafted(employer, "Undersköterska");

        as(employer)
                .header("If-Match", "\"9\"")
                .body("{\"to\":\"published\"}")
                .post(URI + id + "/transitions")
                .then()
                .statusCode(412);
        as(employer).header("If-Match", "\"9\"").delete(URI + id).then().statusCode(412);
    }

    @Test
    void stepAndDeletionNeedAnETag() {
        String id = drafted(employer, "Undersköterska");

        as(employer)
                .body("{\"to\":\"published\"}")
                .post(URI + id + "/transitions")
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:jobbspar:problem:precondition-required"));
        as(employer).delete(URI + id).then().statusCode(428);
        as(employer).get(URI + id).then().body("status", equalTo("draft")).header("ETag", "\"1\"");
    }

    @Test
    void changeWithoutIfMatchSaysNothingOfWhatExists() {
        registered("Karlskoga kommun", KARLSKOGA);
        String foreign = drafted(Tokens.employer(KARLSKOGA), "Kock");
        for (String id : List.of(foreign, UUID.randomUUID().toString())) {
            as(employer)
                    .body("{\"title\":\"Kock\",\"occupationGroup\":\"5321\"}")
                    .put(URI + id)
                    .then()
                    .statusCode(428);
            as(employer)
                    .body("{\"to\":\"published\"}")
                    .post(URI + id + "/transitions")
                    .then()
                    .statusCode(428);
            as(employer).delete(URI + id).then().statusCode(428);
        }
    }

    @Test
    void deletedVacancyIsGone() {
        String id = drafted(employer, "Undersköterska");

        delete(employer, id).then().statusCode(204);
        as(employer).get(URI + id).then().statusCode(404);
    }

    @Test
    void foreignAndMissingLookTheSame() {
        String id = drafted(employer, "Undersköterska");
        registered("Karlskoga kommun", KARLSKOGA);
        String other = Tokens.employer(KARLSKOGA);

        String foreign =
                as(other).get(URI + id).then().statusCode(404).extract().asString();
        String missing = as(other)
                .get(URI + "00000000-0000-4000-8000-000000000000")
                .then()
                .statusCode(404)
                .extract()
                .asString();

        assertEquals(missing, foreign);
        as(other)
                .header("If-Match", "\"1\"")
                .body("{\"title\":\"X\",\"occupationGroup\":\"5321\"}")
                .put(URI + id)
                .then()
                .statusCode(404);
        delete(other, id).then().statusCode(404);
        move(other, id, "published").then().statusCode(404);
    }

    @Test
    void nobodyWritesForAnotherOrganisation() {
        registered("Karlskoga kommun", KARLSKOGA);

        as(Tokens.employer(KARLSKOGA))
                .body("{\"title\":\"X\",\"occupationGroup\":\"5321\",\"employer\":\"" + orebro + "\"}")
                .post(URI)
                .then()
                .statusCode(422);
    }

    @Test
    void draftsAreSeenByTheirEmployerAlone() {
        String id = drafted(employer, "Hemlig");

        for (String token : List.of(coach, planner, reader)) {
            as(token).get(URI + id).then().statusCode(404);
            assertEquals(List.of(), titles(token, "page=1"));
        }
        assertEquals(List.of("Hemlig"), titles(employer, "page=1"));
        move(employer, id, "published");
        as(employer).get(URI + id).then().body("mayChange", is(true));
        for (String token : List.of(coach, planner, reader)) {
            as(token).get(URI + id).then().statusCode(200).body("mayChange", is(false));
            assertEquals(List.of("Hemlig"), titles(token, "page=1"));
        }
    }

    @Test
    void listFiltersWorkTogether() {
        move(employer, drafted(employer, "Undersköterska 100 %"), "published");
        move(employer, drafted(employer, "Undersköterska natt"), "published");
        drafted(employer, "Kock");

        assertEquals(
                2,
                titles(admin, "status=published&occupationGroup=5321&municipality=1880&employer=" + orebro)
                        .size());
        assertEquals(List.of("Undersköterska 100 %"), titles(admin, "q=100%20%25"));
        assertEquals(List.of("Kock"), titles(admin, "q=KOCK&status=draft"));
        assertEquals(List.of(), titles(admin, "municipality=0180"));
    }

    @Test
    void listIsPaged() {
        drafted(employer, "A");
        drafted(employer, "B");
        drafted(employer, "C");

        ValidatableResponse second =
                as(employer).get(URI + "?limit=2&page=2").then().statusCode(200);

        second.body("total", is(3)).body("page", is(2)).body("limit", is(2)).body("items.size()", is(1));
        as(employer).get(URI + "?limit=101").then().statusCode(400);
        as(employer).get(URI + "?status=gone").then().statusCode(400).body("errors[0].allowed", hasItem("paused"));
    }

    @Test
    void rolesDecideWhoMayDoWhat() {
        String id = drafted(employer, "Undersköterska");

        io.restassured.RestAssured.given().get(URI).then().statusCode(401).contentType("application/problem+json");
        for (String token : List.of(coach, planner, reader, writer)) {
            draft(token, "X").then().statusCode(403);
            delete(token, id).then().statusCode(403);
            move(token, id, "published").then().statusCode(403);
            as(token).post("/vacancy/v1/republish").then().statusCode(403);
        }
        as(writer).get(URI).then().statusCode(403);
        as(employer).get("/vacancy/v1/shortage-occupations").then().statusCode(403);
        as(employer).post("/vacancy/v1/republish").then().statusCode(403);
    }

    @Test
    void sweepExpiresWhatIsDueAndNothingElse() {
        String due = drafted(employer, "Igår");
        as(employer)
                .header("If-Match", "\"1\"")
                .body("{\"title\":\"Igår\",\"occupationGroup\":\"5321\",\"lastDay\":\"2026-03-02\"}")
                .put(URI + due);
        move(employer, due, "published");
        String open = drafted(employer, "Tills vidare");
        move(employer, open, "published");

        assertEquals(0, sweep.run());
        TestClock.set(LocalDate.of(2026, 3, 3));
        assertEquals(1, sweep.run());

        as(coach).get(URI + due).then().body("status", equalTo("expired")).body("version", is(4));
        as(coach).get(URI + open).then().body("status", equalTo("published"));
        assertEquals(0, sweep.run());
    }

    @Test
    void largeBodyOfUnstatedLengthIsRefusedToo() throws Exception {
        byte[] large = ("{\"title\":\"" + "x".repeat(1_100_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpRequest chunked = HttpRequest.newBuilder(java.net.URI.create("http://localhost:" + RestAssured.port + URI))
                .header("Authorization", "Bearer " + employer)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            assertEquals(
                    413,
                    client.send(chunked, HttpResponse.BodyHandlers.discarding()).statusCode());
        }
    }

    @Test
    void halfCharactersAreRefused() {
        as(employer)
                .body("{\"title\":\"Kock \\uD83D\",\"description\":\"x\\u0000\",\"occupationGroup\":\"5120\"}")
                .post(URI)
                .then()
                .statusCode(400)
                .body("errors.field", contains("description", "title"));
        draft(employer, "Kock \\uD83D\\uDE42").then().statusCode(201).body("title", equalTo("Kock \uD83D\uDE42"));
    }

    @Test
    void dayThatNoCalendarPlansForIsRefused() {
        for (String day : List.of("+999999999-12-31", "0000-01-01")) {
            as(employer)
                    .body("{\"title\":\"Kock\",\"occupationGroup\":\"5120\",\"lastDay\":\"" + day + "\"}")
                    .post(URI)
                    .then()
                    .statusCode(422)
                    .body("errors.field", contains("lastDay"));
        }
    }

    @Test
    void largeBodyIsRefusedUnlessItIsAnImport() {
        String large = "{\"title\":\"" + "x".repeat(1_100_000) + "\"}";

        as(employer)
                .body(large)
                .post(URI)
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:jobbspar:problem:too-large"));
        as(planner)
                .body("{\"hits\":[],\"filler\":\"" + "x".repeat(1_100_000) + "\"}")
                .post(URI + "import")
                .then()
                .statusCode(200);
    }
}
