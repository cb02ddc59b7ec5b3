package se.jobbspar.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.participant.Happened.enrolment;
import static se.jobbspar.participant.Happened.outcome;
import static se.jobbspar.participant.Happened.programme;
import static se.jobbspar.participant.Happened.work;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Occupations;

/** What follows when somebody has found work: whether it is in the right field, and that lists no longer offer the person. */
@ServiceTest
class OutcomeTest {
    private static final String HEDEMORA = "2083";
    private static final String WITHHELD = "\"withheld\":true";

    private final Api coach = Api.coach(HEDEMORA);
    private final Happened happened = new Happened(coach);
    private Registered amina;
    private String enrolment;

    @BeforeEach
    void enrolANurseAssistant() {
        amina = coach.mapped("Amina", Profiles.FULL);
        String programme = happened.said("programmes", programme(HEDEMORA));
        enrolment = happened.said("enrolments", enrolment(amina.id(), programme));
    }

    @Test
    void fieldIsProposedWithItsReasonInTheCallersLanguage() {
        String kitchen = happened.said("outcomes", work(amina.id(), enrolment));
        String care = happened.said("outcomes", job(Occupations.NURSE_ASSISTANT, ""));

        field(care, "sv")
                .then()
                .statusCode(200)
                .body("answer", equalTo("yes"))
                .body("reasons[0]", containsString("ligger 100 procent nära jobbet"));
        field(kitchen, "en")
                .then()
                .body("answer", equalTo("no"))
                .body("reasons[0]", containsString("per cent near the job; 45 is taken"));
        String studies = happened.said("outcomes", studies("false"));
        problem(field(studies, "en"), 404, "not-found");
    }

    @Test
    void coachWhoSaysOtherwiseSaysWhy() {
        problem(
                        happened.say("outcomes", job(Occupations.COOK, ",\"rightField\":{\"answer\":\"yes\"}")),
                        422,
                        "implausible")
                .body("errors.field", contains("rightField.because"));
        happened.said(
                "outcomes",
                job(
                        Occupations.COOK,
                        ",\"rightField\":{\"answer\":\"yes\",\"because\":\"Kokade åt femtio i nio år.\"}"));
        happened.said("outcomes", job(Occupations.COOK, ",\"rightField\":{\"answer\":\"no\"}"));
    }

    @Test
    void whoHasFoundWorkIsNoLongerOfferedUntilACoachSaysSo() {
        String key = "4b0f6b0e-9b1f-4f43-8a2a-9d7f7f1c2e01";
        say(key).then().statusCode(201);
        seen("not-offered", false);
        assertTrue(newest().contains(WITHHELD));

        offer(true).then().statusCode(200).body("visibility.visible", equalTo(true));
        say(key).then().statusCode(201);
        seen("own-municipality", true);
        assertFalse(newest().contains("withheld"), "a request sent again takes nobody out");
    }

    @Test
    void correctionOfAnOutcomeLeavesWhatTheCoachHasSaidSince() {
        String job = happened.said("outcomes", work(amina.id(), enrolment));
        offer(true).then().statusCode(200);

        happened.sayAnew("outcomes", job, "\"1\"", job(Occupations.COOK, ",\"rightField\":{\"answer\":\"no\"}"))
                .then()
                .statusCode(200);
        seen("own-municipality", true);

        offer(false).then().statusCode(200);
        happened.sayAnew(
                        "outcomes",
                        job,
                        "\"2\"",
                        outcome(amina.id(), enrolment, "\"kind\":\"other\",\"on\":\"2021-09-01\""))
                .then()
                .statusCode(200);
        seen("own-municipality", true);
    }

    @Test
    void outcomeSaidByMistakeOffersThePersonAgainUnlessAnotherStands() {
        String job = happened.said("outcomes", work(amina.id(), enrolment));
        String studies = happened.said("outcomes", studies("false"));

        happened.sayAnew("outcomes", studies, "\"1\"", studies("true")).then().statusCode(200);
        seen("not-offered", false);

        happened.sayAnew("outcomes", job, "\"1\"", job(Occupations.COOK, ",\"mistaken\":true"))
                .then()
                .statusCode(200);
        seen("own-municipality", true);
    }

    @Test
    void coachMayTakeSomebodyOutAtTheVersionThatWasRead() {
        problem(offering("\"1\"", "{\"offered\":false}"), 412, "stale-version");
        problem(offering(etag(), "{}"), 400, "validation").body("errors.field", hasItem("offered"));
        offer(false).then().statusCode(200).body("visibility.reason", equalTo("not-offered"));
        problem(
                Api.coach("1880")
                        .asks()
                        .header("If-Match", etag())
                        .body("{\"offered\":true}")
                        .put("/participant/v1/participants/{id}/offering", amina.id()),
                404,
                "not-found");
    }

    private void seen(String reason, boolean visible) {
        coach.get(amina.id())
                .then()
                .body("visibility.reason", equalTo(reason))
                .body("visibility.visible", equalTo(visible));
    }

    private String newest() {
        long version = coach.get(amina.id()).jsonPath().getLong("version");
        return ParticipantTopic.awaitVersion(amina.id(), version).value();
    }

    private Response say(String key) {
        return coach.asks()
                .header("Idempotency-Key", key)
                .body(work(amina.id(), enrolment))
                .post("/participant/v1/outcomes");
    }

    private Response offer(boolean offered) {
        return offering(etag(), "{\"offered\":%s}".formatted(offered));
    }

    private Response offering(String etag, String body) {
        return coach.asks()
                .header("If-Match", etag)
                .body(body)
                .put("/participant/v1/participants/{id}/offering", amina.id());
    }

    private String etag() {
        return coach.get(amina.id()).header("ETag");
    }

    private Response field(String outcome, String language) {
        return coach.asks()
                .header("Accept-Language", language)
                .get("/participant/v1/outcomes/{id}/right-field", outcome);
    }

    private String job(String occupation, String rest) {
        return outcome(
                amina.id(),
                enrolment,
                "\"kind\":\"work\",\"on\":\"2021-09-01\",\"job\":{\"occupation\":\"%s\",\"contract\":\"permanent\"}%s"
                        .formatted(occupation, rest));
    }

    private String studies(String mistaken) {
        return outcome(
                amina.id(),
                enrolment,
                "\"kind\":\"studies\",\"on\":\"2022-01-17\",\"studies\":{\"level\":\"537\",\"studySupport\":true},\"mistaken\":%s"
                        .formatted(mistaken));
    }
}
