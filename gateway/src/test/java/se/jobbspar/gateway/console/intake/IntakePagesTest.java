package se.jobbspar.gateway.console.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** A file is tried, then taken; two who may be one are shown side by side. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class IntakePagesTest {
    private static final String IMPORT = "/console/participants/import";
    private static final String DUPLICATES = "/console/participants/duplicates";
    /** One token, for whoever owns a file is one account. */
    private static final String COACH = Tokens.coach("1880");

    private static final String ONE = "156e4523-98ac-5623-a770-1540ce872b6a";
    private static final String OTHER = "256e4523-98ac-5623-a770-1540ce872b6a";

    @Test
    void fileIsTriedFirstAndTakenByAPressOfAButton() {
        String run = send("namn;referens\nKim;1\n");

        String tried = answered(run)
                .body(containsString("Inget är sparat ännu"))
                .extract()
                .asString();
        assertTrue(tried.contains("3</dd>") && tried.contains("rader som inte kan läsas in"), tried);
        assertTrue(tried.contains("dryRun=true"), tried);
        assertTrue(tried.contains("Läs in på riktigt"), tried);

        coach().post(run).then().statusCode(303).header("Location", equalTo(path(run)));
        String taken =
                answered(run).body(containsString("Filen är inläst")).extract().asString();
        assertTrue(taken.contains("dryRun=false"), taken);
        assertTrue(!taken.contains("Läs in på riktigt") && taken.contains(DUPLICATES), taken);
    }

    /** The stand-in has created one at first and two when it is asked again. */
    @Test
    void whatTheServiceHadNoTimeForIsTakenByAskingItAgain() {
        String run = send("namn;referens\nKim;1\n", "slow");
        answered(run);

        coach().post(run).then().statusCode(303);

        answered(run).body(containsString("<dt>nya deltagare</dt><dd>3</dd>")).body(not(containsString("hanns med")));
    }

    @Test
    void reportIsACsvThatCalculatesNothing() {
        String run = send("namn;referens\nKim;1\n");
        answered(run);

        coach().get(run + "/report")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString("attachment"))
                .body(startsWith("\uFEFF\"Rad\";\"Kolumn\";\"Slag\";\"Vad, och hur det rättas\"\r\n"))
                .body(containsString("\"3\";\"kompetenser\";\"läses inte in\";\"'=HYPERLINK(1) "));
    }

    @Test
    void nobodyElseSeesAFile() {
        String run = send("namn;referens\nKim;1\n");

        given().redirects()
                .follow(false)
                .auth()
                .oauth2(Tokens.coach("1883"))
                .get(run)
                .then()
                .statusCode(404);
        coach().get(IMPORT + "/00000000-0000-0000-0000-000000000001").then().statusCode(404);
    }

    @Test
    void fileThatIsRefusedWholeSaysWhy() {
        String run = send("x", "refuse-000000000400");

        answered(run).body(containsString("inget är sparat"), containsString("region: ska vara två siffror"));
    }

    @Test
    void emptyFileIsAskedForAgain() {
        coach().multiPart("source", "Procapita")
                .multiPart("file", "a.csv", new byte[0])
                .post(IMPORT)
                .then()
                .statusCode(400)
                .body(containsString("Välj en fil som inte är tom."), containsString("value=\"Procapita\""));
    }

    @Test
    void onlyCoachesSendFilesAndDecide() {
        given().auth().oauth2(Tokens.planner("1880")).get(IMPORT).then().statusCode(403);
        given().header("Sec-Fetch-Site", "same-origin")
                .auth()
                .oauth2(Tokens.planner("1880"))
                .formParam("choice", "different")
                .post(DUPLICATES)
                .then()
                .statusCode(403);
    }

    @Test
    void pairStandsSideBySideWithBothCodesOnItsButtons() {
        coach().get(DUPLICATES)
                .then()
                .statusCode(200)
                .body(
                        containsString("1 par att ta ställning till"),
                        containsString("ORE-7K2M och ORE-2B7Q: samma kontaktuppgift, samma namn och liknande profil"),
                        containsString("amina@example.org"),
                        containsString("Samma person: behåll ORE-7K2M"),
                        containsString("Samma person: behåll ORE-2B7Q"),
                        containsString("Inte samma person"));
    }

    @Test
    void decisionIsSentWithTheVersionsOfThePageAndCanBeTakenBack() {
        decide("earlier").header("Location", equalTo(DUPLICATES + "?kept=" + ONE));
        decide("later").header("Location", equalTo(DUPLICATES + "?kept=" + OTHER));
        decide("different").header("Location", equalTo(DUPLICATES + "?apart=" + ONE + "&from=" + OTHER));
        decide("again").header("Location", equalTo(DUPLICATES));
        coach().get(DUPLICATES + "?kept=" + ONE)
                .then()
                .body(containsString("/console/participants/" + ONE + "/merges"));
        coach().get(DUPLICATES + "?apart=" + ONE + "&from=" + OTHER).then().body(containsString("value=\"again\""));
        coach().get(DUPLICATES + "?kept=nobody&apart=&page=x").then().statusCode(200);
        coach().formParam("choice", "all").post(DUPLICATES).then().statusCode(400);
    }

    @Test
    void mergeIsUndoneFromItsPage() {
        coach().get("/console/participants/" + ONE + "/merges")
                .then()
                .statusCode(200)
                .body(containsString("Amina Hadad (ORE-2B7Q) slogs samman 2026-11-22. Går att ångra till 2026-12-22."))
                .body(containsString("/console/participants/" + ONE + "/merges?page=2"));
        coach().get("/console/participants/" + ONE).then().body(containsString("/" + ONE + "/merges\""));
        coach().formParam("merge", OTHER)
                .formParam("version", 3)
                .post("/console/participants/" + ONE + "/merges")
                .then()
                .statusCode(303)
                .body(not(containsString("Amina")));
    }

    private static ValidatableResponse decide(String choice) {
        return coach().formParam("earlier", ONE)
                .formParam("earlierVersion", 2)
                .formParam("later", OTHER)
                .formParam("laterVersion", 1)
                .formParam("choice", choice)
                .post(DUPLICATES)
                .then()
                .statusCode(303);
    }

    /** The address of the page that says what the file does. */
    private static String send(String file) {
        return send(file, "");
    }

    private static String send(String file, String source) {
        Response sent = coach().multiPart("source", source)
                .multiPart("file", "deltagare.csv", file.getBytes(StandardCharsets.UTF_8))
                .post(IMPORT);
        assertEquals(303, sent.statusCode(), sent.asString());
        return sent.header("Location");
    }

    private static ValidatableResponse answered(String run) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        Response page = coach().get(run);
        while (page.asString().contains("hx-trigger") && System.nanoTime() < end) {
            page = coach().get(run);
        }
        return page.then().statusCode(200);
    }

    private static RequestSpecification coach() {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Accept-Language", "sv")
                .auth()
                .oauth2(COACH);
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }
}
