package se.jobbspar.gateway.console.headcount;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static se.jobbspar.gateway.console.Visitor.hr;
import static se.jobbspar.gateway.console.Visitor.planner;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.Visitor;
import se.jobbspar.testkit.IdentityResource;

/** A file is tried before it is taken, its rows say what is wrong with them, and a count can be taken back. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class FilePagesTest {
    private static final String HEADCOUNTS = "/console/headcounts";
    private static final String FORECASTS = "/console/regional-forecasts";
    private static final String ROWS = "ssyk;enhet;alder;antal\n5321;Linden;60-64;10\n";

    @Test
    void fileIsTriedFirstAndItsRowsSayWhatIsWrong() {
        sent(hr(), HEADCOUNTS, ROWS, Map.of("countedOn", "2026-02-01"))
                .statusCode(200)
                .body(containsString("personal.csv är prövad. Inget är sparat."))
                // What the service was asked stands in a notice of its answer.
                .body(containsString("countedOn=2026-02-01&amp;dryRun=true"))
                .body(containsString("id=\"rows\""), containsString("value=\"2026-02-01\""));
        sent(planner(), HEADCOUNTS, ROWS, Map.of("countedOn", "2026-02-01", "take", "1"))
                .statusCode(200)
                .body(containsString("personal.csv är inläst."), containsString("dryRun=false"));
    }

    @Test
    void refusedFileSaysWhyAndNoFileIsNone() {
        sent(hr(), HEADCOUNTS, ROWS, Map.of("countedOn", "x-000000000400"))
                .statusCode(422)
                .body(containsString("Filen kunde inte läsas, och inget är sparat."))
                .body(not(containsString("är prövad")));
        sent(hr(), HEADCOUNTS, "", Map.of("countedOn", "2026-02-01"))
                .statusCode(422)
                .body(containsString("Välj en fil som inte är tom."));
    }

    @Test
    void countsAreListedAndTakenBackWhole() {
        hr().open(HEADCOUNTS)
                .statusCode(200)
                .body(
                        containsString("1 rad utan antal"),
                        containsString("action=\"" + HEADCOUNTS + "/2026-02-01/removal\""));
        hr().send(HEADCOUNTS + "/2026-02-01/removal", Map.of())
                .statusCode(303)
                .header("Location", endsWith(HEADCOUNTS + "?removed"));
        hr().open(HEADCOUNTS + "?removed").body(containsString("Räkningen är borttagen."));
    }

    @Test
    void regionalForecastIsAPlannersToImport() {
        planner()
                .open(FORECASTS)
                .statusCode(200)
                .body(containsString("Läs in en regional prognos"), not(containsString("type=\"date\"")));
        sent(planner(), FORECASTS, "yb_yrke,ssyk\n", Map.of("take", "1"))
                .statusCode(200)
                .body(containsString("source=regional-forecast&amp;dryRun=false"));
        hr().open(FORECASTS).statusCode(403);
    }

    private static ValidatableResponse sent(Visitor who, String address, String file, Map<String, String> fields) {
        RequestSpecification form = who.asks()
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", "personal.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv");
        fields.forEach(form::multiPart);
        return form.post(address).then();
    }
}
