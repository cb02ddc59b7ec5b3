package se.jobbspar.gateway.console.mapping;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static se.jobbspar.gateway.console.Visitor.coach;
import static se.jobbspar.gateway.console.Visitor.employer;
import static se.jobbspar.gateway.console.Visitor.planner;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** A row is filled in, looked up, saved, refused and contradicted by itself, without scripts. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class RowResourceTest {
    private static final String MAPPING = "/console/participants/156e4523-98ac-5623-a770-1540ce872b6a/mapping";
    private static final String NEW = MAPPING + "/experiences/new";
    private static final String ROW = MAPPING + "/experiences/3b6c5d1e-5a0f-4c8e-9a55-2f4f6c1f0b77";
    private static final String COOK = "http://data.europa.eu/esco/occupation/90f75f67-495d-49fa-ab57-2f320e251d7e";

    @Test
    void recordedRowStandsInItsForm() {
        get(ROW).statusCode(200)
                .body(containsString("value=\"" + COOK + "\""))
                .body(containsString("name=\"from\" maxlength=\"200\" autocomplete=\"off\" value=\"2009\""))
                .body(containsString("<option value=\"SUHH\" selected>Sovjetunionen</option>"))
                .body(containsString("<option value=\"certificate\" selected>intyg eller betyg</option>"))
                .body(containsString("name=\"version\" value=\"4\""));
    }

    @Test
    void typedNameIsOfferedToChooseFrom() {
        coach().send(NEW, Map.of("occupation.q", "kok", "from", "2009", "search", "1"))
                .statusCode(200)
                .body(containsString("type=\"radio\" name=\"occupation\""))
                .body(containsString("kökschef"))
                .body(containsString("value=\"2009\""));
        coach().send(NEW, Map.of("occupation.q", "xyz", "search", "1")).body(containsString("Inget heter som ”xyz”"));
    }

    @Test
    void nameThatIsTypedToTheLetterIsTaken() {
        coach().send(NEW, Map.of("occupation.q", "Kock", "from", "2009"))
                .statusCode(303)
                .header("Location", endsWith("/mapping?saved=experiences"));
        coach().send(NEW, Map.of("occupation.q", "kokerska", "from", "2009")).statusCode(303);
    }

    @Test
    void refusalStandsAtItsFieldAndInTheSummaryAndNothingIsLost() {
        coach().send(NEW, Map.of("occupation", COOK, "country", "SY"))
                .statusCode(422)
                .body(containsString("Det finns ett problem"))
                .body(containsString("href=\"#from\">Från: ska vara två siffror"))
                .body(containsString("id=\"from-wrong\">ska vara två siffror"))
                .body(containsString("<option value=\"SY\" selected>"))
                .body(containsString("Valt: "));
    }

    @Test
    void whoWasSlowerSeesBothValuesAndChooses() {
        coach().send(
                        ROW,
                        Map.of("occupation", COOK, "from", "2010", "to", "2014-08", "country", "SUHH", "version", "3"))
                .statusCode(412)
                .body(containsString("Någon annan har ändrat raden: Olle Ek 27/11 10:42"))
                .body(containsString("<th scope=\"row\">Från</th><td>2009</td><td>2010</td>"))
                .body(not(containsString("<th scope=\"row\">Till</th>")))
                .body(containsString("name=\"version\" value=\"4\""))
                .body(containsString("Spara mitt i stället"));
        coach().send(ROW, Map.of("occupation", COOK, "from", "2010", "version", "4"))
                .statusCode(303);
    }

    @Test
    void rowIsRemovedWithItsVersion() {
        coach().send(ROW, Map.of("remove", "1", "version", "4"))
                .statusCode(303)
                .header("Location", endsWith("/mapping?removed=experiences"));
        coach().send(ROW, Map.of("remove", "1", "version", "3")).statusCode(412);
    }

    @Test
    void sessionThatEndsInTheMiddleLosesNothing() {
        given().header("Sec-Fetch-Site", "same-origin")
                .formParams(Map.of("occupation", COOK, "from", "2009", "evidence.date", "<2010>"))
                .post(NEW)
                .then()
                .statusCode(401)
                .body(allOf(
                        containsString("action=\"" + NEW + "\""),
                        containsString("name=\"occupation\" value=\"" + COOK + "\""),
                        containsString("name=\"evidence.date\" value=\"&lt;2010&gt;\""),
                        containsString("Skicka igen")));
    }

    @Test
    void fragmentOffersWhatIsFoundWhileTyping() {
        get("/console/concepts?field=occupation&type=occupation&occupation.q=kok")
                .statusCode(200)
                .body(containsString("id=\"occupation-found-1\""))
                .body(not(containsString("<html")));
        get("/console/concepts?field=occupations%5B0%5D&type=occupation&occupations%5B0%5D.q=kok")
                .statusCode(200)
                .body(containsString("name=\"occupations[0]\""));
        get("/console/concepts?field=%3Cb%3E&type=occupation").statusCode(404);
        get("/console/concepts?field=occupation&type=person").statusCode(404);
    }

    /** They fill in forms too: of vacancies, and of trainings. */
    @Test
    void employersAndPlannersAreOfferedWhatIsFoundWhileTyping() {
        employer()
                .open("/console/concepts?field=occupation&type=occupation&occupation.q=kok")
                .statusCode(200)
                .body(containsString("id=\"occupation-found-1\""));
        planner()
                .open("/console/concepts?field=occupation&type=occupation-group&occupation.q=kok")
                .statusCode(200)
                .body(containsString("name=\"occupation\""));
    }

    @Test
    void everySectionHasItsForm() {
        for (Section section : Section.values()) {
            get(MAPPING + "/" + section.wire() + "/new").statusCode(200).body(containsString("name=\"evidence.kind\""));
        }
        get(MAPPING + "/wishes").statusCode(200).body(containsString("name=\"not.tasks.q\""));
        get(MAPPING + "/pets/new").statusCode(404);
    }

    @Test
    void mappingSaysWhatIsLookedAtAndWhatWasJustDone() {
        get(MAPPING + "?saved=experiences")
                .statusCode(200)
                .body(containsString("Sparat under Erfarenhet."))
                .body(containsString("href=\"#licences\""))
                .body(containsString("Lägg till kompetens"))
                .body(containsString("<strong>Har du körkort B?</strong> Ett ja öppnar 9 platser och yrken."));
        get(MAPPING + "?saved=<x>").body(not(containsString("Sparat under")));
    }

    private static ValidatableResponse get(String address) {
        return given().header("Authorization", "Bearer " + Tokens.coach("1880"))
                .header("Accept-Language", "sv")
                .urlEncodingEnabled(false)
                .get(address.replace("<", "%3C").replace(">", "%3E"))
                .then();
    }
}
