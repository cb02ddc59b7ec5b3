package se.jobbspar.gateway.console.placement;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static se.jobbspar.gateway.console.Visitor.coach;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.PlacementAnswers;
import se.jobbspar.gateway.console.Visitor;
import se.jobbspar.testkit.IdentityResource;

/** An agreement is read, written, signed, prolonged and ended, step by step. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class PlacementPagesTest {
    private static final String PLACEMENTS = "/console/participants/156e4523-98ac-5623-a770-1540ce872b6a/placements";
    private static final String HERE = PLACEMENTS + "/" + PlacementAnswers.PLACEMENT;
    private static final Map<String, String> TERMS = Map.of(
            "host", "Solgläntan",
            "supervisor", "Eva Berg",
            "from", "2026-09-01",
            "to", "2026-10-30",
            "hoursPerWeek", "30",
            "tasks", "Omvårdnad");

    @Test
    void agreementSaysWhoHasSignedAndWhoIsNext() {
        coach().open(HERE)
                .statusCode(200)
                .body(containsString("Solgläntans &lt;vårdboende&gt;"))
                .body(containsString("<th scope=\"row\">arbetsgivaren</th><td>2026-08-28</td>"))
                .body(containsString("Väntar på: handledaren."))
                .body(containsString("href=\"" + HERE + "/signatures?end=0\""))
                .body(not(containsString("/prolongation?")));
        coach().reading("en").open(HERE).body(containsString("Waiting for: the supervisor."));
    }

    @Test
    void newAgreementBelongsToItsMeasure() {
        coach().send(PLACEMENTS + "/new?measure=" + PlacementAnswers.MEASURE, TERMS)
                .statusCode(303)
                .header("Location", endsWith("/outcome?saved"));
        coach().send(PLACEMENTS + "/new?measure=" + PlacementAnswers.MEASURE, Map.of("host", "Solgläntan"))
                .statusCode(422)
                .body(containsString("id=\"hoursPerWeek-wrong\">måste anges"));
    }

    @Test
    void whatIsNotThereCannotBeRemoved() {
        coach().open(HERE + "/signatures").statusCode(200).body(containsString("name=\"remove\""));
        coach().open(HERE + "/prolongation?end=1").statusCode(200).body(not(containsString("name=\"remove\"")));
        coach().open(HERE + "/closing").statusCode(200).body(not(containsString("name=\"remove\"")));
    }

    @Test
    void whoWasSignedOutSendsItAgainToTheSameMeasure() {
        String form = PLACEMENTS + "/new?measure=" + PlacementAnswers.MEASURE;
        Visitor.signedOut().send(form, TERMS).statusCode(401).body(containsString("action=\"" + form + "\""));
    }

    @Test
    void signaturesStandInTheirOrderAndNobodyIsPassedOver() {
        coach().open(HERE + "/signatures")
                .body(containsString(
                        "name=\"signatures[1].on\" maxlength=\"200\" autocomplete=\"off\" value=\"2026-08-28\""));
        coach().send(
                        HERE + "/signatures?end=0",
                        Map.of(
                                "version", "4",
                                "signatures[0].on", "2026-08-27",
                                "signatures[1].on", "2026-08-28",
                                "signatures[2].on", "2026-08-28"))
                .statusCode(303)
                .header("Location", endsWith(PlacementAnswers.PLACEMENT + "?saved"));
        coach().send(
                        HERE + "/signatures?end=0",
                        Map.of("version", "4", "signatures[0].on", "2026-08-27", "signatures[2].on", "2026-08-28"))
                .statusCode(422)
                .body(containsString("href=\"#signatures-1-on\">Arbetsgivaren skrev under: måste anges"));
    }

    @Test
    void whoWasSlowerSeesBothDaysAndChooses() {
        coach().send(HERE + "/signatures?end=0", Map.of("version", "3", "signatures[0].on", "2026-08-27"))
                .statusCode(412)
                .body(allOf(
                        containsString("Kalle Berg"),
                        containsString("<th scope=\"row\">Arbetsgivaren skrev under</th><td>2026-08-28</td>"),
                        containsString("name=\"version\" value=\"4\"")));
    }

    @Test
    void prolongationAndEndComeWithTheRestOfTheAgreement() {
        coach().send(HERE + "/prolongation?end=1", Map.of("version", "4", "prolongations[0].to", "2026-12-18"))
                .statusCode(303);
        coach().send(HERE + "/prolongation?end=1", Map.of("version", "4"))
                .statusCode(422)
                .body(containsString("id=\"prolongations-0-to-wrong\""));
        coach().send(
                        HERE + "/closing?end=0",
                        Map.of("version", "4", "closing.on", "2026-10-30", "closing.job", "with-host"))
                .statusCode(303);
        coach().send(HERE + "/signatures?end=0", Map.of("version", "4", "remove", "1"))
                .statusCode(303)
                .header("Location", endsWith("?removed"));
        coach().open(HERE + "/coffee").statusCode(404);
    }
}
