package se.jobbspar.vacancy.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.vacancy.Service;
import se.jobbspar.vacancy.TestClock;

/** Trainings as planners and education providers offer them, and coaches find them. */
@QuarkusTest
class TrainingTest extends Service {
    private static final String URI = "/vacancy/v1/trainings";
    private static final String TRUCK = """
            {"name":"Truckförarutbildning","provider":"Lager och truck AB","kind":"flash","weeks":3,"pace":100,"cost":9500,
            "gives":[{"kind":"licence","concept":"urn:jobbspar:licence:truckkort"}],
            "asks":[{"kind":"language","concept":"sv","level":"A2","importance":"must"}],
            "occupations":["8344"],"municipalities":["1880"],
            "starts":[{"begins":"2026-08-17","places":0},{"begins":"2026-04-07","until":"2026-03-20","places":12},
            {"begins":"2026-02-02","places":4}]}""";
    private static final String SFI = """
            {"name":"Svenska för invandrare, kurs D","provider":"Komvux Örebro","kind":"language","distance":true,"cost":0,
            "gives":[{"kind":"language","concept":"sv","level":"B1"}],
            "starts":[{"begins":"2026-01-07","until":"2026-12-18"}]}""";

    private final String provider = Tokens.partner(Scopes.TRAINING_WRITE, Scopes.VACANCY_READ);

    @Test
    void whatIsOfferedIsReadAsItWasOffered() {
        String id = offered(planner, TRUCK);

        as(coach)
                .get(URI + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("municipality", equalTo("1880"))
                .body("reference", nullValue())
                .body("gives.concept", contains("urn:jobbspar:licence:truckkort"))
                .body("asks.level", contains("A2"))
                .body("distance", equalTo(false))
                .body("starts.begins", contains("2026-02-02", "2026-04-07", "2026-08-17"))
                .body("starts.until", contains("2026-02-02", "2026-03-20", "2026-08-17"))
                .body("nextStart.begins", equalTo("2026-04-07"))
                .body("nextStart.places", equalTo(12));
    }

    @Test
    void whatIsFullOrClosedOrHasBegunIsNotOfferedByTheSwedishDay() {
        String id = offered(planner, TRUCK);
        TestClock.set(LocalDate.of(2026, 3, 20));
        assertEquals(List.of("Truckförarutbildning"), names("offered=true"));

        // Half past midnight in Sweden, still the day before in UTC.
        TestClock.advance(Duration.ofMinutes(11 * 60 + 30));

        assertEquals(List.of(), names("offered=true"));
        assertEquals(List.of("Truckförarutbildning"), names("offered=false"));
        as(coach).get(URI + "/" + id).then().body("nextStart", nullValue());
    }

    @Test
    void everyFilterFindsWhatItNames() {
        offered(planner, TRUCK);
        offered(planner, SFI);
        String truck = "Truckförarutbildning";
        String sfi = "Svenska för invandrare, kurs D";

        assertEquals(List.of(sfi, truck), names(""));
        assertEquals(List.of(truck), names("kind=flash"));
        assertEquals(List.of(truck), names("gives=urn:jobbspar:licence:truckkort"));
        assertEquals(List.of(sfi), names("gives=sv"));
        assertEquals(List.of(truck), names("occupation=8344"));
        assertEquals(List.of(sfi, truck), names("municipality=1880"));
        assertEquals(List.of(sfi), names("municipality=1883"));
        assertEquals(List.of(truck), names("municipality=1880&distance=false"));
        assertEquals(List.of(sfi, truck), names("startsFrom=2026-04-07"));
        assertEquals(List.of(sfi), names("startsFrom=2026-04-08"));
        assertEquals(List.of(), names("startsFrom=2026-12-19"));
        assertEquals(List.of(truck), names("q=TRUCK"));
        for (String query : List.of(
                "kind=kurs",
                "occupation=83",
                "distance=ja",
                "offered=x",
                "startsFrom=april",
                "startsFrom=%2B999999999-12-31")) {
            as(coach).get(URI + "?" + query).then().statusCode(400);
        }
    }

    @Test
    void onlyWhoKeepsATrainingChangesIt() {
        String ours = offered(planner, TRUCK);
        String theirs = offered(provider, SFI);

        revise(planner, ours, "\"1\"", TRUCK.replace("9500", "9000"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("cost", equalTo(9000));
        revise(provider, theirs, "\"1\"", SFI).statusCode(200);
        revise(Tokens.planner("1883"), ours, "\"2\"", TRUCK).statusCode(403);
        revise(provider, ours, "\"2\"", TRUCK).statusCode(403);
        revise(planner, theirs, "\"1\"", SFI).statusCode(403);
        revise(planner, ours, "\"1\"", TRUCK).statusCode(412);
        as(planner).body(TRUCK).put(URI + "/" + ours).then().statusCode(428);
        as(reader).get(URI + "/" + theirs).then().statusCode(200).body("municipality", nullValue());
        for (String token : List.of(coach, employer, reader, writer, admin)) {
            as(token).body(TRUCK).post(URI).then().statusCode(403);
        }
        for (String token : List.of(employer, writer)) {
            as(token).get(URI).then().statusCode(403);
        }
    }

    @Test
    void everythingThatCannotBeIsNamedAtOnce() {
        as(planner)
                .body("""
                        {"name":"Kurs","provider":"Komvux","kind":"vocational","occupations":["0000"],"municipalities":["9999"],
                        "gives":[{"kind":"experience","concept":"x"},{"kind":"skill","concept":"truck"}]}""")
                .post(URI)
                .then()
                .statusCode(422)
                .body("errors.field", contains("gives[0].concept", "gives[1].concept"));
        as(planner)
                .body("""
                        {"name":"Kurs","provider":"Komvux","kind":"vocational","occupations":["0000"],"municipalities":["9999"],
                        "gives":[{"kind":"language","concept":"sv"}],
                        "starts":[{"begins":"2026-04-07"},{"begins":"2026-04-07"},{"begins":"0001-01-01"}]}""")
                .post(URI)
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        hasItems(
                                "gives[0].level",
                                "occupations[0]",
                                "municipalities[0]",
                                "starts[1].begins",
                                "starts[2]"));
        as(planner)
                .body("{\"name\":\"Kurs\",\"provider\":\"Komvux\",\"kind\":\"vocational\"}")
                .post(URI)
                .then()
                .statusCode(422)
                .body("errors.field", contains("municipalities"));
        as(planner)
                .body(SFI.replace("\"cost\":0", "\"cost\":-1"))
                .post(URI)
                .then()
                .statusCode(400)
                .body("errors.field", contains("cost"));
    }

    @Test
    void whatIsSentAgainWithItsKeyIsOfferedOnce() {
        for (int time = 0; time < 2; time++) {
            as(planner)
                    .header("Idempotency-Key", "\"truck\"")
                    .body(TRUCK)
                    .post(URI)
                    .then()
                    .statusCode(201);
        }

        as(planner).get(URI).then().body("total", equalTo(1));
    }

    private String offered(String token, String body) {
        return as(token).body(body).post(URI).then().statusCode(201).extract().path("id");
    }

    private ValidatableResponse revise(String token, String id, String etag, String body) {
        return as(token).header("If-Match", etag).body(body).put(URI + "/" + id).then();
    }

    private List<String> names(String query) {
        return as(coach)
                .get(URI + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(200)
                .extract()
                .path("items.name");
    }
}
