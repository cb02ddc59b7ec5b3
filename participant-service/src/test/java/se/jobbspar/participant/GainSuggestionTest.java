package se.jobbspar.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Skills;

/** What a completed measure gave is proposed until the profile says it, and a proposal is confirmed in one request. */
@ServiceTest
class GainSuggestionTest {
    private static final String ORSA = "2034";
    private static final String PROFILE = "/participant/v1/participants/{id}/profile/";
    private static final String COMPLETED = "\"started\":\"2021-04-01\",\"ended\":\"2021-06-18\"";
    private static final String SWEDISH =
            "{\"languages\":[{\"language\":\"sv\",\"listening\":\"B1\",\"reading\":\"B1\",\"spokenInteraction\":\"B1\",\"spokenProduction\":\"B1\",\"writing\":\"A2\"}]}";

    private final Api coach = Api.coach(ORSA);
    private final Happened happened = new Happened(coach);
    private Registered amina;
    private String enrolment;

    @BeforeEach
    void enrol() {
        amina = coach.register("Amina", "none");
        String programme = happened.said("programmes", Happened.programme(ORSA));
        enrolment = happened.said("enrolments", Happened.enrolment(amina.id(), programme));
    }

    @Test
    void licenceOfACompletedTrainingIsConfirmedAsItIsProposed() {
        String training = happened.said("measures", measure("training", COMPLETED, licence()));
        Map<String, Object> row = gains().statusCode(200)
                .body("items.measure", contains(training))
                .body("items[0].kind", equalTo("training"))
                .body("items[0].on", equalTo("2021-06-18"))
                .body("items[0].gives.licences[0].evidence.kind", equalTo("certificate"))
                .body("items[0].gives.licences[0].evidence.date", equalTo("2021-06-18"))
                .extract()
                .path("items[0].gives.licences[0]");

        coach.asks()
                .body(row)
                .post(PROFILE + "licences", amina.id())
                .then()
                .statusCode(201)
                .body("evidence.kind", equalTo("certificate"));

        gains().body("items", empty()).body("total", equalTo(0));
    }

    @Test
    void nothingIsProposedOfAMeasureThatIsNotCompleted() {
        happened.said("measures", measure("training", "\"started\":\"2021-04-01\"", licence()));
        happened.said("measures", measure("training", COMPLETED + ",\"interruption\":\"moved\"", licence()));
        happened.said("measures", measure("training", COMPLETED + ",\"mistaken\":true", licence()));

        gains().statusCode(200).body("items", empty());
    }

    @Test
    void languageCourseRaisesTheRowThatIsThereAndLowersNothing() {
        coach.asks()
                .body(
                        "{\"language\":\"sv\",\"listening\":\"C1\",\"reading\":\"A2\",\"evidence\":{\"kind\":\"assessed\"}}")
                .post(PROFILE + "languages", amina.id())
                .then()
                .statusCode(201);
        happened.said("measures", measure("language-course", COMPLETED, SWEDISH));
        Map<String, Object> row = gains().body("items[0].gives.languages.listening", contains("C1"))
                .body("items[0].gives.languages.reading", contains("B1"))
                .body("items[0].gives.languages.evidence.kind", contains("assessed"))
                .extract()
                .path("items[0].gives.languages[0]");

        coach.asks()
                .header("If-Match", "\"" + ((Map<?, ?>) row.get("recorded")).get("version") + "\"")
                .body(row)
                .put(PROFILE + "languages/{row}", amina.id(), row.get("id"))
                .then()
                .statusCode(200)
                .body("writing", equalTo("A2"));

        gains().body("items", empty());
    }

    @Test
    void whatWasShownOnAPlacementStrengthensASkill() {
        coach.asks()
                .body(Map.of("concept", Skills.HYGIENE_IN_HEALTH_CARE, "level", 2))
                .post(PROFILE + "skills", amina.id())
                .then()
                .statusCode(201);
        String placement = happened.said(
                "placements", """
                {"participant":"%s","host":"Solgläntan","supervisor":"Eva Berg","from":"2021-04-12","to":"2021-06-11",
                 "hoursPerWeek":30,"tasks":"Omvårdnad","closing":{"on":"2021-05-03","interruption":"work","job":"with-host",
                 "shown":{"skills":[{"concept":"%s","level":2},{"concept":"%s","level":1}]}}}""".formatted(amina.id(), Skills.HYGIENE_IN_HEALTH_CARE, Skills.PERSON_CENTRED_CARE));

        gains().body("items.placement", contains(placement))
                .body("items[0].measure", nullValue())
                .body("items[0].name", equalTo("Solgläntan"))
                .body("items[0].gives.skills.evidence.kind", contains("observed", "observed"))
                .body("items[0].gives.skills[1].id", nullValue());
        happened.said(
                "measures",
                measure(
                        "training",
                        COMPLETED,
                        "{\"skills\":[{\"concept\":\"%s\",\"level\":1}]}".formatted(Skills.HYGIENE_IN_HEALTH_CARE)));
        gains().body("total", equalTo(1));
    }

    @Test
    void whatAMeasureGivesIsCheckedAsAProfileIs() {
        problem(
                        happened.say(
                                "measures",
                                measure("training", COMPLETED, licence().replace(Skills.LICENCE_B, "urn:x"))),
                        422,
                        "unknown-concept")
                .body("errors.field", contains("gives.licences[0].concept"));
        problem(
                        happened.say(
                                "measures", measure("language-course", COMPLETED, SWEDISH.replace("\"sv\"", "\"xx\""))),
                        422,
                        "implausible")
                .body("errors.field", contains("gives.languages[0].language"));
    }

    @Test
    void onlyTheOwnCoachIsToldWhatMeasuresGave() {
        problem(gainsFor(Api.coach("2031")).extract().response(), 404, "not-found");
        problem(gainsFor(Api.planner(ORSA)).extract().response(), 403, "forbidden");
    }

    private ValidatableResponse gains() {
        return gainsFor(coach);
    }

    private ValidatableResponse gainsFor(Api who) {
        return who.read(amina.id(), "suggestions/from-measures").then();
    }

    private static String licence() {
        return "{\"licences\":[{\"concept\":\"%s\"}]}".formatted(Skills.LICENCE_B);
    }

    private String measure(String kind, String days, String gives) {
        return "{\"participant\":\"%s\",\"enrolment\":\"%s\",\"kind\":\"%s\",\"plannedFrom\":\"2021-04-01\",%s,\"gives\":%s}"
                .formatted(amina.id(), enrolment, kind, days, gives);
    }
}
