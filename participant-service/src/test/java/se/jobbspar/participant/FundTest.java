package se.jobbspar.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.participant.Happened.enrolment;
import static se.jobbspar.participant.Happened.programme;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What funds ask for, stated and reported over HTTP. */
@ServiceTest
class FundTest {
    private static final String MUNICIPALITY = "2023";
    private static final String ENDED = "\"from\":\"2021-03-01\",\"to\":\"2021-06-30\",\"reason\":\"completed\"";
    private static final String ENTRY = """
            "onEntry":{"sex":"woman","age":"18-29","labourMarket":"long-term-unemployed","education":"isced-5-8",
                       "thirdCountryNational":true,"ruralArea":false,"swedish":"A1"}""";
    private static final String LEAVING = "\"onLeaving\":{\"jobSearching\":true,\"swedish\":\"A2\"}";

    private final Happened happened = new Happened(Api.coach(MUNICIPALITY, "karin-malung"));
    private final Happened colleague = new Happened(Api.coach(MUNICIPALITY, "kalle-malung"));
    private String programme;
    private Registered amina;
    private String enrolment;

    @BeforeEach
    void enrol() {
        programme = happened.said("programmes", programme(MUNICIPALITY).replace("\"own\"", "\"esf-plus\""));
        amina = happened.coach().register("Amina", "none");
        enrolment = happened.said("enrolments", enrolment(amina.id(), programme, ENDED));
    }

    @Test
    void indicatorsCountWhatWasStatedAndOpenToThePeople() {
        happened.said(
                "enrolments", enrolment(happened.coach().register("Bo", "none").id(), programme));
        state("0", ENTRY + "," + LEAVING).then().statusCode(200).body("onEntry.sex", equalTo("woman"));

        ValidatableResponse report = report("esf-plus").then().statusCode(200);
        figure(report, "EECO01", null, 2, 0);
        figure(report, "EECO02", null, 1, 1);
        figure(report, "EECO02", "woman", 1, 0);
        figure(report, "EECO02", "not-stated", 0, 1);
        figure(report, "EECO17", null, 0, 1);
        figure(report, "EECR01", "woman", 1, 0);
        report.body("indicators.findAll { it.code == 'EECO12' }.value", contains(nullValue()))
                .body("indicators.find { it.code == 'EECO12' }.rule", startsWith("Not stored"));
        String people = report.extract().path("indicators.find { it.code == 'EECO02' && it.sex == 'woman' }.people");
        happened.coach()
                .asks()
                .get(people)
                .then()
                .statusCode(200)
                .body("rule", equalTo("Unemployed on the day of entry, long-term unemployed included."))
                .body("items.participant", contains(amina.id()))
                .body("items.enrolment", contains(enrolment))
                .body("items.entered", contains("2021-03-01"))
                .body("items.left", contains("2021-06-30"));
        happened.list("reports/funds/esf-plus/EECO02/people", "programme", programme, "answer", "not-stated")
                .then()
                .body("total", equalTo(1))
                .body("items.participant", not(contains(amina.id())));
        figure(report("amif").then(), "O.2.3", null, 2, 0);
    }

    @Test
    void monthEndsWithItsLastDay() {
        assertEquals(0, counted("EECO01", "2021-02"));
        assertEquals(1, counted("EECO01", "2021-03"));
        assertEquals(0, counted("EECR02", "2021-06"));
        happened.said(
                "outcomes",
                Happened.outcome(
                        amina.id(),
                        enrolment,
                        "\"kind\":\"studies\",\"on\":\"2021-07-28\",\"studies\":{\"level\":\"53\",\"studySupport\":true}"));
        assertEquals(0, counted("EECR02", "2021-06"));
        assertEquals(1, counted("EECR02", "2021-07"));
    }

    /** What the matcher reads are events and snapshots, and there is a new one whenever the version rises. */
    @Test
    void statingChangesNoEventAndNoHistory() {
        String before = happened.coach().get(amina.id()).asString();
        int said = happened.list("history").path("total");

        state("0", ENTRY).then().statusCode(200);
        state("1", ENTRY.replace("woman", "man").replace("18-29", "55-or-more").replace("true", "false"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        assertEquals(before, happened.coach().get(amina.id()).asString());
        assertEquals(said, happened.list("history").<Integer>path("total"));
        assertEquals(1, ParticipantTopic.await(amina.id(), last -> true).size());
    }

    @Test
    void whatIsTakenBackIsNotStated() {
        state("0", ENTRY).then().statusCode(200);
        state("1", "").then().statusCode(200).body("onEntry.sex", nullValue());

        figure(report("esf-plus").then(), "EECO02", null, 0, 1);
    }

    @Test
    void nobodyIsAskedWhereNoFundPaysAndNobodyHasLeftWhoGoesOn() {
        String own = happened.said(
                "programmes",
                "{\"name\":\"Eget\",\"municipalities\":[\"%s\"],\"from\":\"2020-01-01\"}".formatted(MUNICIPALITY));
        String there = happened.said("enrolments", enrolment(amina.id(), own));
        String goesOn = happened.said(
                "enrolments", enrolment(happened.coach().register("Bo", "none").id(), programme));

        problem(state(happened, there, "0", ENTRY), 422, "implausible").body("errors.field", contains("enrolment"));
        problem(state(happened, goesOn, "0", LEAVING), 422, "implausible").body("errors.field", contains("onLeaving"));
        problem(state("0", ENTRY.replace("ruralArea", "disability")), 400, "unknown-field");
        problem(state("7", ENTRY), 412, "stale-version");
        problem(happened.list("reports/funds/esf-plus", "programme", own), 400, "validation")
                .body("errors.field", contains("programme"));
        problem(happened.list("reports/funds/esf-plus"), 400, "validation");
        problem(happened.list("reports/funds/esf-plus", "programme", programme, "month", "2199-01"), 400, "validation");
        problem(happened.list("reports/funds/esf-plus/EECO12/people", "programme", programme), 404, "not-found");
        problem(happened.list("reports/funds/own", "programme", programme), 400, "validation");
    }

    @Test
    void ownCoachesAloneReadIt() {
        state("0", ENTRY).then().statusCode(200);
        var other = new Happened(Api.coach("2039"));
        var planner = new Happened(Api.planner(MUNICIPALITY));

        attributes(colleague).then().statusCode(200).body("onEntry.age", equalTo("18-29"));
        assertEquals(404, attributes(other).statusCode());
        assertEquals(404, state(other, enrolment, "1", ENTRY).statusCode());
        assertEquals(
                404,
                other.list("reports/funds/esf-plus", "programme", programme).statusCode());
        assertEquals(403, attributes(planner).statusCode());
        assertEquals(
                403,
                planner.list("reports/funds/esf-plus", "programme", programme).statusCode());
    }

    @Test
    void wordsAreInTheCallersLanguage() {
        happened.coach()
                .asks()
                .header("Accept-Language", "sv")
                .queryParam("programme", programme)
                .get("/participant/v1/reports/funds/esf-plus")
                .then()
                .body("indicators[0].label", equalTo("Samtliga deltagare"))
                .body("note", startsWith("Stäm av mot fondens"));
    }

    @Test
    void reportIsATableForASpreadsheetToo() {
        state("0", ENTRY).then().statusCode(200);

        happened.coach()
                .asks()
                .header("Accept-Language", "sv")
                .header("Accept", "text/csv")
                .queryParam("programme", programme)
                .get("/participant/v1/reports/funds/esf-plus")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("\uFEFF\"Kod\";\"Indikator\";\"Av\";\"Antal\";\"Uppgift saknas\";\"Regel\"\r\n"))
                .body(containsString("\"EECO03\";\"Långtidsarbetslösa\";\"kvinnor\";1;0;"))
                .body(containsString("\"EECO12\";\"Deltagare med funktionsnedsättning\";\"alla\";;;\"Sparas inte:"));
    }

    private Response state(String version, String attributes) {
        return state(happened, enrolment, version, attributes);
    }

    private static Response state(Happened by, String enrolment, String version, String attributes) {
        return by.coach()
                .asks()
                .header("If-Match", "\"" + version + "\"")
                .body("{" + attributes + "}")
                .put("/participant/v1/enrolments/{id}/fund-attributes", enrolment);
    }

    private Response attributes(Happened by) {
        return by.coach().asks().get("/participant/v1/enrolments/{id}/fund-attributes", enrolment);
    }

    private Response report(String fund) {
        return happened.list("reports/funds/" + fund, "programme", programme);
    }

    private int counted(String code, String month) {
        return happened.list("reports/funds/esf-plus", "programme", programme, "month", month)
                .path("indicators.find { it.code == '%s' && it.sex == null }.value".formatted(code));
    }

    private static void figure(ValidatableResponse report, String code, String sex, int value, int notStated) {
        String at = "indicators.find { it.code == '%s' && it.sex == %s }."
                .formatted(code, sex == null ? "null" : "'" + sex + "'");
        report.body(at + "value", equalTo(value)).body(at + "notStated", equalTo(notStated));
    }
}
