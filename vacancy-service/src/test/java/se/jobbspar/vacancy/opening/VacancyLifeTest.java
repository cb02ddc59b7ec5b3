package se.jobbspar.vacancy.opening;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.vacancy.Service;
import se.jobbspar.vacancy.TestClock;

/** What becomes of a vacancy: each step is written down, can be taken back for a day, and says what it has to say. */
@QuarkusTest
class VacancyLifeTest extends Service {
    private static final String URI = "/vacancy/v1/vacancies/";
    private static final String DRIVER = """
        {"title":"Vaktmästare","occupationGroup":"5152","municipality":"1880","lastDay":"2026-03-20","requirements":[
          {"kind":"licence","concept":"urn:jobbspar:licence:b","importance":"must"%s},
          {"kind":"language","concept":"sv","level":"B1","importance":"must"%s},
          {"kind":"licence","concept":"urn:jobbspar:licence:truckkort","importance":"must"},
          {"kind":"language","concept":"en","level":"A2","importance":"wish"}],
         "terms":{"contract":"permanent","extent":{"from":75,"to":100},"salary":"monthly","start":"2026-03-10",
          "remote":"none","otherMunicipalities":["1883"],"contact":{"name":"Erik Sand","email":"erik.sand@example.org"}}}""";
    private static final String REASON = ",\"reason\":\"Skolorna nås med bil.\"";

    @Inject
    ExpirySweep sweep;

    @BeforeEach
    void employers() {
        registered("Örebro kommun", OREBRO);
    }

    @Test
    void whatIsPublishedSaysWhyTheJobNeedsALanguageAndADrivingLicence() {
        String id = post(DRIVER.formatted("", "")).path("id");

        move(employer, id, "published")
                .then()
                .statusCode(422)
                .body("errors.field", contains("requirements[0].reason", "requirements[1].reason"));
        revise(id, DRIVER.formatted(REASON, REASON)).then().statusCode(200);
        move(employer, id, "published").then().statusCode(200);

        revise(id, DRIVER.formatted(REASON, ",\"reason\":\" \""))
                .then()
                .statusCode(422)
                .body("errors.field", contains("requirements[1].reason"));
        as(coach).get(URI + id).then().body("requirements[0].reason", equalTo("Skolorna nås med bil."));
    }

    @Test
    void termsAreKeptAndWhomToAskIsToldToPeopleOnly() {
        String id = post(DRIVER.formatted(REASON, REASON)).path("id");
        move(employer, id, "published");

        as(coach)
                .get(URI + id)
                .then()
                .body("terms.extent.from", is(75))
                .body("terms.otherMunicipalities", contains("1883"))
                .body("terms.contact.name", equalTo("Erik Sand"));
        as(reader)
                .get(URI + id)
                .then()
                .body("terms.contract", equalTo("permanent"))
                .body("terms.contact", nullValue());
        as(employer)
                .body("{\"title\":\"Kock\",\"occupationGroup\":\"5120\",\"terms\":"
                        + "{\"extent\":{\"from\":80,\"to\":50},\"otherMunicipalities\":[\"9999\"]}}")
                .post(URI)
                .then()
                .statusCode(422)
                .body("errors.field", contains("terms.extent.to", "terms.otherMunicipalities[0]"));
    }

    @Test
    void publicationByMistakeIsTakenBackAndNobodyElseSeesIt() {
        String id = drafted(employer, "Kock");
        move(employer, id, "published").then().body("undo.to", equalTo("draft"));

        undo(id).then().statusCode(200).body("status", equalTo("draft")).body("undo", nullValue());

        as(coach).get(URI + id).then().statusCode(404);
        undo(id).then().statusCode(409);
        move(employer, id, "published").then().body("version", is(4));
        as(coach).get(URI + id).then().statusCode(200);
    }

    @Test
    void lastStepIsTakenBackToWhereItCameFromForADayAndNoLonger() {
        String id = drafted(employer, "Kock");
        move(employer, id, "published");
        move(employer, id, "paused");
        step(id, "{\"to\":\"filled\",\"filledBy\":\"jobbspar\"}").then().body("filledBy", equalTo("jobbspar"));

        undo(id).then().body("status", equalTo("paused")).body("filledBy", nullValue());

        step(id, "{\"to\":\"filled\",\"filledBy\":\"otherwise\"}").then().statusCode(200);
        TestClock.advance(Duration.ofDays(1));
        undo(id).then().statusCode(200).body("status", equalTo("paused"));
        step(id, "{\"to\":\"filled\",\"filledBy\":\"otherwise\"}").then().statusCode(200);
        TestClock.advance(Duration.ofDays(1).plusSeconds(1));
        undo(id).then().statusCode(409);
        step(id, "{\"to\":\"published\",\"filledBy\":\"jobbspar\"}")
                .then()
                .statusCode(400)
                .body("errors.field", contains("filledBy"));
    }

    @Test
    void whatWasFilledIsFilledTheSameWayOnceItsReopeningIsTakenBack() {
        String id = drafted(employer, "Kock");
        move(employer, id, "published");
        step(id, "{\"to\":\"filled\",\"filledBy\":\"jobbspar\"}");
        move(employer, id, "published").then().body("filledBy", nullValue());

        undo(id).then().body("status", equalTo("filled")).body("filledBy", equalTo("jobbspar"));
    }

    @Test
    void everyStepIsWrittenDownWithWhoTookIt() {
        String id = drafted(employer, "Kock");
        revise(id, "{\"title\":\"Kock\",\"occupationGroup\":\"5120\",\"lastDay\":\"2026-03-02\"}");
        move(employer, id, "published");
        TestClock.set(LocalDate.of(2026, 3, 3));
        sweep.run();
        undo(id).then().statusCode(422).body("errors.field", contains("lastDay"));
        move(admin, id, "withdrawn");

        as(employer)
                .get(URI + id + "/transitions?limit=2")
                .then()
                .body("total", is(3))
                .body("items.to", contains("withdrawn", "expired"))
                .body("items.by", contains("admin", null));
        as(employer).get(URI + id + "/transitions?limit=2&page=2").then().body("items.from", contains("draft"));
        registered("Karlskoga kommun", KARLSKOGA);
        as(Tokens.employer(KARLSKOGA)).get(URI + id + "/transitions").then().statusCode(404);
        as(coach).get(URI + id + "/transitions").then().statusCode(403);
    }

    @Test
    void copyIsADraftThatSaysTheSameWithoutDaysThatHavePassed() {
        String id = post(DRIVER.formatted(REASON, REASON)).path("id");
        move(employer, id, "published");
        move(employer, id, "withdrawn");
        TestClock.set(LocalDate.of(2026, 3, 15));

        Response copied = as(employer).post(URI + id + "/copies");

        copied.then()
                .statusCode(201)
                .body("id", not(id))
                .body("status", equalTo("draft"))
                .body("title", equalTo("Vaktmästare"))
                .body("requirements.kind", contains("licence", "language", "licence", "language"))
                .body("lastDay", equalTo("2026-03-20"))
                .body("terms.start", nullValue());
        assertEquals(List.of("Vaktmästare"), titles(employer, "status=draft"));
        TestClock.set(LocalDate.of(2026, 3, 21));
        as(employer).post(URI + id + "/copies").then().statusCode(201).body("lastDay", nullValue());
        registered("Karlskoga kommun", KARLSKOGA);
        as(Tokens.employer(KARLSKOGA)).post(URI + id + "/copies").then().statusCode(404);
    }

    private Response post(String body) {
        return as(employer).body(body).post(URI);
    }

    private Response revise(String id, String body) {
        return current(id).body(body).put(URI + id);
    }

    private Response step(String id, String body) {
        return current(id).body(body).post(URI + id + "/transitions");
    }

    private Response undo(String id) {
        return current(id).post(URI + id + "/undo");
    }

    private RequestSpecification current(String id) {
        return as(employer).header("If-Match", as(admin).get(URI + id).getHeader("ETag"));
    }
}
