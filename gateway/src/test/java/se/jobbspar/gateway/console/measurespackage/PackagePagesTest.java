package se.jobbspar.gateway.console.measurespackage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.OutcomeAnswers;
import se.jobbspar.gateway.console.PackageAnswers;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** A package is decided with its programmes and goals, and followed up year by year. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(value = ConsoleServices.class, restrictToAnnotatedClass = true)
class PackagePagesTest {
    private static final String PACKAGES = "/console/packages";
    private static final String ONE = PACKAGES + "/" + PackageAnswers.PACKAGE;

    @Test
    void packageStandsWithItsBudgetItsProgrammesAndItsFiguresYearByYear() {
        read(PACKAGES)
                .body(containsString("40 miljoner för &lt;kompetens&gt;"), containsString("40\u00a0000\u00a0000 kr"));
        read(ONE)
                .body(containsString(
                        "/console/outcomes?programme=" + OutcomeAnswers.PROGRAMME + "\">Den gömda &lt;resursen"))
                .body(containsString(">35,96 %<span class=\"sub\">114 av 317</span>"))
                .body(containsString("Läget 2026-09-30. Summerat."))
                .body(stringContainsInOrder("scope=\"row\">2025<", ">317<", "scope=\"row\">2026<", ">döljs<"));
    }

    @Test
    void goalIsToldFromWhereItBeganToWhereItIsToCome() {
        read(ONE)
                .body(containsString("Färre behöver försörjningsstöd: Andel med &lt;försörjningsstöd&gt;"))
                .body(containsString("43,75 % av vägen till målet"))
                .body(stringContainsInOrder(
                        "Utgångsläge<", ">8,1<", ">2025<", ">8<", ">2026<", ">7,4<", ">Mål<", ">6,5<"))
                .body(containsString("<rect width=\"100.00\""), containsString("<rect width=\"80.25\""));
    }

    @Test
    void whatIsDecidedIsSentWithWholeKronorAndTheProgrammesThatWereChosen() {
        send(
                        PACKAGES + "/new",
                        Map.of("name", "Fel", "budget", "40 000 000", "programmes[2]", OutcomeAnswers.PROGRAMME))
                .statusCode(422)
                .body(containsString("&quot;budget&quot;:40000000"))
                .body(containsString("&quot;programmes&quot;:[&quot;" + OutcomeAnswers.PROGRAMME + "&quot;]"));
        send(ONE + "/form", Map.of("name", "Sparat", "version", "2"))
                .statusCode(303)
                .header("Location", endsWith(PACKAGES + "?saved"));
        read(ONE + "/form")
                .body(containsString("<option value=\"" + OutcomeAnswers.PROGRAMME + "\" selected>"))
                .body(containsString("id=\"programmes-4-\""), not(containsString("id=\"programmes-5-\"")))
                .body(not(containsString(">Felet<")));
    }

    @Test
    void goalIsWrittenAsPeopleWriteItAndRefusedAtItsField() {
        read(ONE + "/goals/0").body(containsString("value=\"8,1\""), containsString("value=\"2026: 7,4; 2025: 8\""));
        send(
                        ONE + "/goals/0",
                        Map.of(
                                "goals[0].aim", "income-support",
                                "goals[0].baseline", "8,1",
                                "goals[0].target", "-2",
                                "goals[0].values", "2025: 8; 2026 7,45; snart",
                                "version", "2"))
                .statusCode(422)
                .body(containsString("&quot;baseline&quot;:8.1,&quot;target&quot;:-2,"))
                .body(containsString("{&quot;year&quot;:2026,&quot;value&quot;:7.45},{&quot;year&quot;:0}"))
                .body(containsString("id=\"goals-0-values-wrong\""))
                .body(containsString("value=\"2025: 8; 2026 7,45; snart\""));
    }

    @Test
    void newGoalIsAddedAfterTheOthersAndNothingOfItIsToBeRemoved() {
        read(ONE + "/goals/1").body(containsString("Nytt mål"), not(containsString("name=\"remove\"")));
        asked().get(ONE + "/goals/2").then().statusCode(404);
        send(ONE + "/goals/1", Map.of("goals[1].aim", "attractiveness", "goals[1].target", "5", "version", "2"))
                .statusCode(422)
                .body(stringContainsInOrder("income-support", "attractiveness"));
    }

    private static RequestSpecification asked() {
        return given().header("Accept-Language", "sv")
                .auth()
                .oauth2(Tokens.planner("1880"))
                .redirects()
                .follow(false);
    }

    private static ValidatableResponse read(String address) {
        return asked().get(address).then().statusCode(200);
    }

    private static ValidatableResponse send(String address, Map<String, String> fields) {
        return asked().header("Sec-Fetch-Site", "same-origin")
                .formParams(fields)
                .post(address)
                .then();
    }
}
