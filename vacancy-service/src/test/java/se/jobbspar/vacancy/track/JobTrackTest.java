package se.jobbspar.vacancy.track;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.vacancy.Service;
import se.jobbspar.vacancy.TestClock;

/** Job tracks, and the places in them, which are reserved without a word of whom they are for. */
@QuarkusTest
class JobTrackTest extends Service {
    private static final String URI = "/vacancy/v1/job-tracks";
    private static final String INDUSTRY = """
            {"name":"Jobbspår industri","need":"Tre verkstäder behöver maskinoperatörer","occupations":["7223"],
            "asks":[{"kind":"language","concept":"sv","level":"A2","importance":"must"}],
            "steps":[{"name":"Yrkessvenska","weeks":8},{"name":"Praktik i verkstad","weeks":12}],
            "places":2,"from":"2026-02-01","to":"2026-06-30","partners":["Arbetsförmedlingen"],"municipalities":["1883"]}""";

    @Test
    void whatIsLaidIsReadAsItWasLaidAndFound() {
        String id = laid(INDUSTRY);

        as(coach)
                .get(URI + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("municipality", equalTo("1880"))
                .body("municipalities", contains("1880", "1883"))
                .body("steps.name", contains("Yrkessvenska", "Praktik i verkstad"))
                .body("placesLeft", equalTo(2));
        String found = "Jobbspår industri";
        for (String query : List.of("occupation=7223", "municipality=1883", "open=true", "q=INDUSTRI")) {
            assertEquals(List.of(found), names(query));
        }
        for (String query : List.of("occupation=5321", "municipality=0581", "open=false", "q=kök")) {
            assertEquals(List.of(), names(query));
        }
        TestClock.set(LocalDate.of(2026, 7, 1));
        assertEquals(List.of(found), names("open=false"));
        for (String query : List.of("occupation=x", "municipality=18", "open=ja")) {
            as(coach).get(URI + "?" + query).then().statusCode(400);
        }
    }

    @Test
    void lastPlaceIsReservedOnceAndAFreedOneIsThereAgain() {
        String id = laid(INDUSTRY);
        String mine = reserve(coach, id).statusCode(201).extract().path("id");
        String theirs =
                reserve(Tokens.coach("1883"), id).statusCode(201).extract().path("id");

        reserve(coach, id).statusCode(409).body("detail", containsString("fullt"));
        as(coach).get(URI + "/" + id).then().body("placesLeft", equalTo(0)).body("version", equalTo(3));
        reservations(coach, id).body("items.id", contains(mine, theirs));
        reservations(Tokens.coach("1883"), id)
                .body("items.id", contains(theirs))
                .body("total", equalTo(1));
        free(Tokens.coach("1883"), id, mine).statusCode(404);

        free(coach, id, mine).statusCode(204);

        free(coach, id, mine).statusCode(404);
        reserve(coach, id).statusCode(201);
    }

    @Test
    void whatATrackLedToIsToldInFivesAsPlacesAreFreed() {
        String id = laid(INDUSTRY);
        for (String ending : List.of("work", "work", "broken-off", "work", "work", "work", "studies")) {
            end(id, ending).statusCode(204);
        }
        free(coach, id, reserve(coach, id).extract().path("id")).statusCode(204);
        end(id, "promoted").statusCode(400).body("errors.field", contains("ending"));

        as(coach)
                .get(URI + "/" + id)
                .then()
                .body("results.ended", equalTo(Map.of("atLeast", 5, "atMost", 9)))
                .body("results.endings.ending", contains("work", "studies", "other", "broken-off"))
                .body("results.endings.people.atLeast", contains(5, 0, 0, 0))
                .body("placesLeft", equalTo(1));
        revise(planner, id, "\"18\"", INDUSTRY).statusCode(200).body("results.endings[0].people.atLeast", equalTo(5));
    }

    @Test
    void twoAtOnceDoNotGetTheSamePlace() throws Exception {
        String id = laid(INDUSTRY);
        try (ExecutorService coaches = Executors.newFixedThreadPool(6)) {
            Callable<Integer> one = () -> reserve(coach, id).extract().statusCode();
            List<Future<Integer>> answers = coaches.invokeAll(Collections.nCopies(6, one));
            int reserved = 0;
            for (Future<Integer> answer : answers) {
                reserved += answer.get() == 201 ? 1 : 0;
            }
            assertEquals(2, reserved);
        }
    }

    @Test
    void reservationSentAgainWithItsKeyTakesOnePlace() {
        String id = laid(INDUSTRY);
        for (int time = 0; time < 2; time++) {
            as(coach)
                    .header("Idempotency-Key", "\"place\"")
                    .post(URI + "/" + id + "/reservations")
                    .then()
                    .statusCode(201);
        }

        as(coach).get(URI + "/" + id).then().body("placesLeft", equalTo(1));
    }

    @Test
    void placesAreForParticipantsOfItsMunicipalitiesUntilItsLastDay() {
        String id = laid(INDUSTRY);

        reserve(Tokens.coach("0581"), id).statusCode(403);
        reserve(employer, id).statusCode(403);
        reserve(coach, UUID.randomUUID().toString()).statusCode(404);
        TestClock.set(LocalDate.of(2026, 6, 30));
        reserve(coach, id).statusCode(201);
        TestClock.set(LocalDate.of(2026, 7, 1));
        reserve(coach, id).statusCode(409).body("detail", containsString("2026-06-30"));
    }

    @Test
    void plannersOfItsMunicipalityReviseIt() {
        String id = laid(INDUSTRY);
        reserve(coach, id).statusCode(201);
        reserve(coach, id).statusCode(201);

        revise(planner, id, "\"3\"", INDUSTRY.replace("\"places\":2", "\"places\":1"))
                .statusCode(409);
        revise(Tokens.planner("1883"), id, "\"3\"", INDUSTRY).statusCode(403);
        revise(planner, id, "\"1\"", INDUSTRY).statusCode(412);
        revise(planner, id, "\"3\"", INDUSTRY.replace("\"places\":2", "\"places\":3"))
                .statusCode(200)
                .body("placesLeft", equalTo(1));
        for (String token : List.of(coach, employer, reader, writer, admin)) {
            as(token).body(INDUSTRY).post(URI).then().statusCode(403);
        }
        as(writer).get(URI).then().statusCode(403);
        as(reader).get(URI).then().statusCode(200);
    }

    @Test
    void everythingThatCannotBeIsNamedAtOnce() {
        as(planner)
                .body(INDUSTRY.replace("7223", "0000")
                        .replace("1883", "9999")
                        .replace("2026-06-30", "2026-01-31")
                        .replace("\"weeks\":8", "\"training\":\"" + UUID.randomUUID() + "\""))
                .post(URI)
                .then()
                .statusCode(422)
                .body("errors.field", contains("occupations[0]", "municipalities[0]", "steps[0].training", "to"));
        as(planner)
                .body(INDUSTRY.replace("\"places\":2", "\"places\":0"))
                .post(URI)
                .then()
                .statusCode(400)
                .body("errors.field", contains("places"));
    }

    private String laid(String body) {
        return as(planner).body(body).post(URI).then().statusCode(201).extract().path("id");
    }

    private ValidatableResponse reserve(String token, String id) {
        return as(token)
                .header("Accept-Language", "sv")
                .post(URI + "/" + id + "/reservations")
                .then();
    }

    private ValidatableResponse reservations(String token, String id) {
        return as(token).get(URI + "/" + id + "/reservations").then().statusCode(200);
    }

    private ValidatableResponse free(String token, String id, String reservation) {
        return as(token).delete(URI + "/" + id + "/reservations/" + reservation).then();
    }

    private ValidatableResponse end(String id, String ending) {
        String reservation = reserve(coach, id).statusCode(201).extract().path("id");
        return as(coach)
                .delete(URI + "/" + id + "/reservations/" + reservation + "?ending=" + ending)
                .then();
    }

    private ValidatableResponse revise(String token, String id, String etag, String body) {
        return as(token).header("If-Match", etag).body(body).put(URI + "/" + id).then();
    }

    private List<String> names(String query) {
        return as(coach).get(URI + "?" + query).then().statusCode(200).extract().path("items.name");
    }
}
