package se.jobbspar.participant;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.participant.Happened.TODAY;
import static se.jobbspar.participant.Happened.enrolment;
import static se.jobbspar.participant.Happened.outcome;
import static se.jobbspar.participant.Happened.programme;
import static se.jobbspar.participant.Happened.work;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** The figures of a programme, from what its coaches said over HTTP. */
@ServiceTest
class ReportTest {
    private static final String STUDIES =
            "\"kind\":\"studies\",\"on\":\"2021-09-01\",\"studies\":{\"level\":\"53\",\"studySupport\":true}";

    /**
     * The programme behind this one: 317 enrolled, 114 to work, 91 of them in the right field, 130 to studies. 114 / 317 = 35.96 %,
     * 130 / 317 = 41.01 %, 244 / 317 = 76.97 %, 91 / 114 = 79.82 %.
     */
    @Test
    void publishedProgrammeHasItsFigures() {
        String municipality = "2026";
        var happened = new Happened(Api.coach(municipality));
        String programme = happened.said("programmes", programme(municipality));
        for (int i = 0; i < 317; i++) {
            String person = happened.coach().register("Deltagare", "none").id();
            String enrolment = happened.said("enrolments", enrolment(person, programme));
            if (i < 114) {
                String answer = i < 91 ? "yes" : "no";
                happened.said(
                        "outcomes",
                        work(person, enrolment).replaceFirst("}$", ",\"rightField\":{\"answer\":\"" + answer + "\"}}"));
            } else if (i < 244) {
                happened.said("outcomes", outcome(person, enrolment, STUDIES));
            }
        }

        ValidatableResponse report =
                happened.list("reports/outcomes", "programme", programme).then().statusCode(200);
        figure(report, "enrolled", 317, null);
        figure(report, "to-work", 114, 35.96f);
        figure(report, "to-studies", 130, 41.01f);
        figure(report, "self-support", 244, 76.97f);
        figure(report, "right-field", 91, 79.82f);
        report.body("note", startsWith("Exact"))
                .body("at", equalTo(TODAY.toString()))
                .body("occupations[0].people", equalTo(114))
                .body("occupations[0].label", equalTo("cook"));
        happened.list("reports/outcomes/right-field/people", "programme", programme, "limit", "100")
                .then()
                .body("total", equalTo(91))
                .body("items.size()", equalTo(91));
    }

    @Test
    void reportIsATableForASpreadsheetToo() {
        var happened = new Happened(Api.coach("2085"));
        String programme = happened.said("programmes", programme("2085"));
        String person = happened.coach().register("Amina", "none").id();
        happened.said("outcomes", work(person, happened.said("enrolments", enrolment(person, programme))));
        ValidatableResponse table = table(happened.coach(), "text/csv", programme)
                .statusCode(200)
                .contentType(equalTo("text/csv;charset=UTF-8"))
                .header("Content-Language", "sv");
        table.body(startsWith("\uFEFF\"Tal\";\"Av\";\"Antal\";\"Av antal\";\"Procent\";\"Anmärkning\"\r\n"
                + "\"Inskrivna\";\"alla inskrivna i perioden\";1;;;\"\"\r\n"
                + "\"Till arbete, eget företag inräknat\";\"alla inskrivna i perioden\";1;1;100,00;\"\"\r\n"));
        // From 1 March to 1 September.
        table.body(containsString(
                        "\"Dagar till egen försörjning: median\";\"de som gått till egen försörjning\";184,0;;;\"\""))
                .body(containsString("\"Yrke: kock\";\"de som gått till arbete\";1;;;\"\""));
        table.body(
                endsWith("\"Läget " + TODAY + "\";\"\";;;;\"Exakt: alla som räknas hör till den egna kommunen.\"\r\n"));
        table(Api.planner("2085"), "text/*", programme)
                .body(containsString(
                        "\"Inskrivna\";\"alla inskrivna i perioden\";;;;\"döljs: någon kunde pekas ut\"\r\n"))
                .body(not(containsString("Yrke")));
        table(happened.coach(), "application/json, text/csv;q=0.5", programme).contentType("application/json");
        table(happened.coach(), "*/*", programme).contentType("application/json");
        table(happened.coach(), "text/csv", "no-id").statusCode(400).contentType("application/problem+json");
    }

    private static ValidatableResponse table(Api reader, String accept, String programme) {
        return reader.asks()
                .header("Accept", accept)
                .header("Accept-Language", "sv")
                .queryParam("programme", programme)
                .get("/participant/v1/reports/outcomes")
                .then();
    }

    @Test
    void smallGroupIsHiddenFromPlannersAndOpenToCoaches() {
        String municipality = "2029";
        var happened = new Happened(Api.coach(municipality));
        var planner = new Happened(Api.planner(municipality));
        String programme = happened.said("programmes", programme(municipality));
        String person = happened.coach().register("Amina", "none").id();
        String enrolment = happened.said("enrolments", enrolment(person, programme));
        happened.said("outcomes", work(person, enrolment));

        planner.list("reports/outcomes", "programme", programme)
                .then()
                .statusCode(200)
                .body("note", startsWith("Groups under five"))
                .body("figures.find { it.name == 'enrolled' }.masked", equalTo(true))
                .body("figures.find { it.name == 'to-work' }.numerator", nullValue())
                .body("occupations.size()", equalTo(0));
        assertEquals(
                403,
                planner.list("reports/outcomes/to-work/people", "programme", programme)
                        .statusCode());
        happened.list("reports/outcomes/to-work/people", "programme", programme)
                .then()
                .body("items.participant", hasItems(person));
        problem(happened.list("reports/outcomes/none/people"), 400, "validation");
        problem(planner.list("reports/outcomes", "from", "2021-03-02", "to", "2021-03-31"), 400, "validation");
    }

    /** Or who reads today and tomorrow learns whether somebody was enrolled today. */
    @Test
    void plannerReadsWhatWasByTheLastQuarterThatIsOver() {
        String municipality = "2061";
        var happened = new Happened(Api.coach(municipality));
        String programme = happened.said("programmes", programme(municipality));
        String person = happened.coach().register("Amina", "none").id();
        happened.said("enrolments", enrolment(person, programme, "\"from\":\"" + TODAY + "\""));

        new Happened(Api.planner(municipality))
                .list("reports/outcomes", "programme", programme)
                .then()
                .body("figures.find { it.name == 'enrolled' }.masked", equalTo(false))
                .body("figures.find { it.name == 'enrolled' }.numerator", equalTo(0));
        figure(happened.list("reports/outcomes", "programme", programme).then(), "enrolled", 1, null);
    }

    @Test
    void wordsAreInTheCallersLanguage() {
        Api.coach("2062")
                .asks()
                .header("Accept-Language", "sv")
                .get("/participant/v1/reports/outcomes")
                .then()
                .body("note", startsWith("Exakt:"))
                .body("figures[0].label", equalTo("Inskrivna"))
                .body("figures[0].baseLabel", equalTo("alla inskrivna i perioden"));
    }

    @Test
    void figureIsAsItWasKnown() {
        String municipality = "2031";
        var happened = new Happened(Api.coach(municipality));
        String programme = happened.said("programmes", programme(municipality));
        String person = happened.coach().register("Amina", "none").id();
        happened.said("enrolments", enrolment(person, programme));

        figure(happened.list("reports/outcomes", "programme", programme).then(), "enrolled", 1, null);
        figure(
                happened.list(
                                "reports/outcomes",
                                "programme",
                                programme,
                                "at",
                                TODAY.minusDays(1).toString())
                        .then(),
                "enrolled",
                0,
                null);
    }

    @Test
    void programmeOfOthersHasNoReport() {
        String programme = new Happened(Api.coach("2034")).said("programmes", programme("2034"));

        assertEquals(
                404,
                new Happened(Api.coach("2039"))
                        .list("reports/outcomes", "programme", programme)
                        .statusCode());
    }

    private static void figure(ValidatableResponse report, String name, int numerator, Float share) {
        String at = "figures.find { it.name == '" + name + "' }.";
        report.body(at + "numerator", equalTo(numerator)).body(at + "share", equalTo(share));
    }
}
