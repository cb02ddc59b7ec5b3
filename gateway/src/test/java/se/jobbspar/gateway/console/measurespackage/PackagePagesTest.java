package se.jobbspar.gateway.console.measurespackage;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static se.jobbspar.gateway.console.Visitor.planner;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.OutcomeAnswers;
import se.jobbspar.gateway.console.PackageAnswers;
import se.jobbspar.testkit.IdentityResource;

/** A package is decided with its programmes and goals, and followed up year by year. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class PackagePagesTest {
    private static final String PACKAGES = "/console/packages";
    private static final String ONE = PACKAGES + "/" + PackageAnswers.PACKAGE;

    @Test
    void packageStandsWithItsBudgetItsProgrammesAndItsFiguresYearByYear() {
        planner()
                .open(PACKAGES)
                .statusCode(200)
                .body(containsString("40 miljoner för &lt;kompetens&gt;"), containsString("40\u00a0000\u00a0000 kr"));
        planner()
                .open(ONE)
                .statusCode(200)
                .body(containsString(
                        "/console/outcomes?programme=" + OutcomeAnswers.PROGRAMME + "\">Den gömda &lt;resursen"))
                .body(containsString(">35,96 %<span class=\"sub\">114 av 317</span>"))
                .body(containsString("Läget 2026-09-30. Summerat."))
                .body(stringContainsInOrder("scope=\"row\">2025<", ">317<", "scope=\"row\">2026<", ">döljs<"));
    }

    @Test
    void goalIsToldFromWhereItBeganToWhereItIsToCome() {
        planner()
                .open(ONE)
                .statusCode(200)
                .body(containsString("Färre behöver försörjningsstöd: Andel med &lt;försörjningsstöd&gt;"))
                .body(containsString("43,75 % av vägen till målet"))
                .body(stringContainsInOrder(
                        "Utgångsläge<", ">8,1<", ">2025<", ">8<", ">2026<", ">7,4<", ">Mål<", ">6,5<"))
                .body(containsString("<rect width=\"100.00\""), containsString("<rect width=\"80.25\""));
    }

    @Test
    void whatIsDecidedIsSentWithWholeKronorAndTheProgrammesThatWereChosen() {
        planner()
                .send(
                        PACKAGES + "/new",
                        Map.of("name", "Fel", "budget", "40 000 000", "programmes[2]", OutcomeAnswers.PROGRAMME))
                .statusCode(422)
                .body(containsString("&quot;budget&quot;:40000000"))
                .body(containsString("&quot;programmes&quot;:[&quot;" + OutcomeAnswers.PROGRAMME + "&quot;]"));
        planner()
                .send(ONE + "/form", Map.of("name", "Sparat", "version", "2"))
                .statusCode(303)
                .header("Location", endsWith(PACKAGES + "?saved"));
        planner()
                .open(ONE + "/form")
                .statusCode(200)
                .body(containsString("<option value=\"" + OutcomeAnswers.PROGRAMME + "\" selected>"))
                .body(containsString("id=\"programmes-4-\""), not(containsString("id=\"programmes-5-\"")))
                .body(not(containsString(">Felet<")));
    }

    @Test
    void goalIsWrittenAsPeopleWriteItAndRefusedAtItsField() {
        planner()
                .open(ONE + "/goals/0")
                .statusCode(200)
                .body(containsString("value=\"8,1\""), containsString("value=\"2026: 7,4; 2025: 8\""));
        planner()
                .send(
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
        planner()
                .open(ONE + "/goals/1")
                .statusCode(200)
                .body(containsString("Nytt mål"), not(containsString("name=\"remove\"")));
        planner().open(ONE + "/goals/2").statusCode(404);
        planner()
                .send(
                        ONE + "/goals/1",
                        Map.of("goals[1].aim", "attractiveness", "goals[1].target", "5", "version", "2"))
                .statusCode(422)
                .body(stringContainsInOrder("income-support", "attractiveness"));
    }
}
