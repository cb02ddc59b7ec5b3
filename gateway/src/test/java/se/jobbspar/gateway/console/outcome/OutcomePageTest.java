package se.jobbspar.gateway.console.outcome;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.OutcomeAnswers;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** Each figure is told with its base and of how many; what is hidden, unknown or of nobody says so. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class OutcomePageTest {
    private static final String PAGE = "/console/outcomes";
    private static final String COACH = Tokens.coach("1880");
    private static final String PLANNER = Tokens.planner("1880");

    @Test
    void figureStandsWithItsBaseItsShareAndTheWayToItsPeople() {
        read(COACH, "")
                .body(containsString("Tal right-field<span class=\"sub\">de &lt;b&gt;det gäller&lt;/b&gt;</span>"))
                .body(containsString(
                        "<a class=\"ds-link\" href=\"/console/outcomes/right-field/people?municipality=1880\">91"
                                + "<span class=\"vh\"> Tal right-field</span></a> av 114"))
                .body(containsString("79,82 %<svg"), containsString("<rect width=\"79.82\""))
                .body(not(containsString("Den gömda <resursen>")), not(containsString("Felet")));
        given().header("Accept-Language", "en")
                .auth()
                .oauth2(COACH)
                .get(PAGE)
                .then()
                .body(containsString("79.82%<svg"), containsString("152.5"));
    }

    @Test
    void incompleteFollowUpIsToldAsSuch() {
        read(COACH, "")
                .body(containsString("Ofullständigt: Tal not-asked-3-months<span"))
                .body(containsString("/console/outcomes/not-asked-3-months/people?municipality=1880\">20"))
                .body(not(containsString("Tal not-asked-6-months")))
                .body(containsString("ingen att räkna på än"));
    }

    @Test
    void plannerReadsWhatIsPublishedAndIsLedToNobody() {
        read(PLANNER, "?period=2025-Q3")
                .body(containsString("from=2025-07-01&amp;to=2025-09-30"), containsString("Kvartal 3 2025"))
                .body(containsString("Läget 2026-09-30, då det senaste hela kvartalet slutade."))
                .body(containsString("data-label=\"Antal\">döljs"), containsString("Döljs: en grupp under fem"))
                .body(not(containsString("Tal not-asked")))
                .body(containsString(">minst 5<"))
                .body(not(containsString("/people")), not(containsString("type=\"date\"")));
        given().auth().oauth2(PLANNER).get(PAGE + "/to-work/people").then().statusCode(403);
    }

    @Test
    void reportOfNobodySaysSo() {
        read(COACH, "?from=2019-01-01&to=2019-12-31")
                .body(containsString("Ingen skrevs in i perioden"), not(containsString("<svg")));
    }

    @Test
    void municipalitiesOfAProgrammeAreReadTogether() {
        String together = "?programme=" + OutcomeAnswers.PROGRAMME + "&municipality=all";

        read(COACH, together)
                .body(containsString("municipality=1883&amp;municipality=1880"))
                .body(containsString("Den gömda &lt;resursen&gt; · Alla kommuner tillsammans · Hela tiden"))
                .body(containsString("<option value=\"all\" selected>"), containsString("id=\"period\""))
                .body(not(containsString("/people")));
    }

    @Test
    void whatIsReadIsSavedForASpreadsheet() {
        given().header("Accept-Language", "sv")
                .auth()
                .oauth2(PLANNER)
                .get(PAGE + "/csv?period=2025")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", "attachment; filename=\"utfall-1880-2025.csv\"")
                .body(containsString("municipality=1880&from=2025-01-01&to=2025-12-31 text/csv"));
    }

    @Test
    void coachOpensAFigureToItsPeople() {
        given().header("Accept-Language", "sv")
                .auth()
                .oauth2(COACH)
                .get(PAGE + "/right-field/people?programme=" + OutcomeAnswers.PROGRAMME)
                .then()
                .statusCode(200)
                .body(containsString("Personerna bakom: Tal right-field"), containsString("91 deltagare"))
                .body(containsString("/console/participants/156e4523-98ac-5623-a770-1540ce872b6a/outcome\""))
                .body(containsString("/console/outcomes/right-field/people?municipality=1880&amp;programme="
                        + OutcomeAnswers.PROGRAMME + "&amp;page=2"));
        given().auth().oauth2(COACH).get(PAGE + "/no-figure/people").then().statusCode(404);
    }

    private static ValidatableResponse read(String token, String query) {
        return given().header("Accept-Language", "sv")
                .auth()
                .oauth2(token)
                .get(PAGE + query)
                .then()
                .statusCode(200);
    }
}
