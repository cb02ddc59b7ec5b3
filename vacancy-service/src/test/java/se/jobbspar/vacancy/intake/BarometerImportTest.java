package se.jobbspar.vacancy.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.vacancy.Service;
import se.jobbspar.vacancy.SharedData;

@QuarkusTest
class BarometerImportTest extends Service {
    private static final String URI = "/vacancy/v1/shortage-occupations";
    private static final String NATIONAL = "barometer/yrkesbarometer_2026-1_national.csv";
    private static final String COUNTIES = "barometer/yrkesbarometer_2025-2_first1000rows.json";
    private static final String HEADINGS = "yrkesomrade,yb_yrke,ssyk_codes,lan,rekryteringssituation,prognos,omgang\n";

    @Test
    void theNationalRoundHasItsKnownCounts() {
        byte[] csv = SharedData.read(NATIONAL);

        counts(send("", csv, "text/csv"), 205, 205, 0, 0, 0).body("errors", empty());
        counts(send("", csv, "text/csv"), 205, 0, 0, 205, 0);

        assertEquals(205, total("region=00&period=2026-1"));
        assertEquals(57, total("situation=shortage"));
        assertEquals(30, total("situation=paradox"));
        assertEquals(77, total("situation=balance"));
        assertEquals(41, total("situation=surplus"));
    }

    @Test
    void thePublishedRowsKeepWhatIsNotJudged() {
        counts(send("", SharedData.read(COUNTIES), "application/json"), 1000, 1000, 0, 0, 0);

        int judged = total("situation=shortage")
                + total("situation=paradox")
                + total("situation=balance")
                + total("situation=surplus");
        assertEquals(230, 1000 - judged);
        assertEquals(134, total("situation=shortage"));
        as(planner)
                .get(URI + "?region=18&ssyk=2414")
                .then()
                .body("items.name", contains("Finansanalytiker och finansmäklare"))
                .body("items[0].occupationGroups", contains("2413", "2414", "3311"));
    }

    @Test
    void everyRoundIsKeptAndTheNewestCountsInWhateverOrderTheyCome() {
        byte[] csv = SharedData.read(NATIONAL);
        byte[] json = SharedData.read(COUNTIES);

        // 46 occupations x (nation + 21 counties), cut at 1,000 rows; 44 of the 46 are in the national round too.
        counts(send("", json, "application/json"), 1000, 1000, 0, 0, 0);
        counts(send("", csv, "text/csv"), 205, 205, 0, 0, 0);
        counts(send("", json, "application/json"), 1000, 0, 0, 1000, 0);
        assertEquals(205, total("period=2026-1"));
        assertEquals(1000, total("period=2025-2"));
        assertEquals(1161, total("page=1"));
        as(planner).get(URI + "?region=00&q=" + "Finansanalytiker").then().body("items.round", contains("2026-1"));
    }

    @Test
    void formatIsToldByTheContentWhateverTheTypeSays() {
        String json = "[" + row("Kockar", "00", "5120", "\"brist\"", "2026-1") + "]";

        counts(send("", json, "text/csv"), 1, 1, 0, 0, 0);
        counts(
                send("", "\uFEFF" + HEADINGS + "x,Kockar,5120,00,brist,öka,2026-1\n", "application/json"),
                1,
                0,
                0,
                1,
                0);
    }

    @Test
    void whoJudgesIsKeptWhereARowSaysSo() {
        String row = row("Kockar", "18", "5120", "\"brist\"", "2026-1");
        String ours = row.substring(0, row.length() - 1) + ",\"kalla\":\"Region Exempel\"}";
        send("", "[" + ours + "," + row("Kockar", "00", "5120", "\"brist\"", "2026-1") + "]", "application/json")
                .statusCode(200);

        as(coach).get(URI + "?region=18").then().body("items.source", contains("Region Exempel"));
        as(coach).get(URI + "?region=00").then().body("items.source", contains("Arbetsförmedlingen, Yrkesbarometern"));
    }

    @Test
    void nullIsNotJudgedAndNothingElse() {
        send("", "[" + row("Kockar", "18", "5120", "null", "2026-1") + "]", "application/json")
                .statusCode(200);

        as(coach).get(URI).then().body("items[0].situation", nullValue()).body("items[0].name", equalTo("Kockar"));
    }

    @Test
    void wrongRowsAreNamedWithTheAllowedValues() {
        String csv = HEADINGS
                + "x,Kockar,5120,00,brist,öka,2026-1\n"
                + "x,Bagare,75,99,knapphet,upp,våren\n"
                + "x,Slaktare,7511,00,brist\n"
                + "x,Kockar,5120,00,balans,öka,2026-1\n";

        counts(send("", csv, "text/csv"), 4, 1, 0, 0, 3)
                .body("errors.row", contains(2, 2, 2, 2, 2, 3, 4))
                .body(
                        "errors.field",
                        contains("lan", "ssyk_codes", "rekryteringssituation", "prognos", "omgang", "", "yb_yrke"))
                .body("errors[2].message", containsString("brist, paradox, balans, överskott"));
        as(coach).get(URI).then().body("items.situation", contains("shortage"));
    }

    @Test
    void codeThatNoGroupHasIsRefused() {
        String csv = HEADINGS + "x,Kockar,5133,00,brist,öka,2026-1\n" + "x,Bagare,0000,00,brist,öka,2026-1\n";

        counts(send("", csv, "text/csv"), 2, 0, 0, 0, 2).body("errors.field", contains("ssyk_codes", "ssyk_codes"));
    }

    @Test
    void twoRoundsInOneFileAreBothKept() {
        String file = "[" + row("Kockar", "00", "5120", "\"brist\"", "2026-1") + ","
                + row("Kockar", "00", "5120", "\"balans\"", "2025-2") + "]";

        counts(send("?dryRun=true", file, "application/json"), 2, 2, 0, 0, 0);
        counts(send("", file, "application/json"), 2, 2, 0, 0, 0);
        String id = as(coach)
                .get(URI)
                .then()
                .body("items.round", contains("2026-1"))
                .extract()
                .path("items[0].id");
        as(coach)
                .get(URI + "/" + id + "/periods")
                .then()
                .body("items.round", contains("2026-1", "2025-2"))
                .body("items.situation", contains("shortage", "balance"));
        as(coach).get(URI + "?period=2025-2").then().body("items.situation", contains("balance"));
    }

    @Test
    void fileIsReadAsASwedishSpreadsheetSavesIt() {
        String file = (HEADINGS + "x,Frisörer,5141,00,överskott,öka,2026-1\n").replace(',', ';');

        counts(send("", file.getBytes(Charset.forName("windows-1252")), "text/csv"), 1, 1, 0, 0, 0);
        as(coach).get(URI).then().body("items.name", contains("Frisörer"));
    }

    @Test
    void dryRunChangesNothing() {
        counts(
                send(
                        "?dryRun=true",
                        "[" + row("Kockar", "00", "5120", "\"brist\"", "2026-1") + "]",
                        "application/json"),
                1,
                1,
                0,
                0,
                0);

        assertEquals(0, total("page=1"));
    }

    @Test
    void unreadableFileChangesNothing() {
        byte[] dos = (HEADINGS + "x,Frisörer,5141,00,överskott,öka,2026-1\n").getBytes(Charset.forName("IBM850"));

        send("", dos, "text/csv")
                .statusCode(400)
                .body("type", equalTo("urn:jobbspar:problem:validation"))
                .body("errors.field", contains("line 2"))
                .body("errors.message[0]", containsString("column 2"));
        send("", "a,b\n1,2\n", "text/csv").statusCode(400).body("errors.field[0]", equalTo("yb_yrke"));
        send("", "[{", "application/json").statusCode(400);
        send("", "", "text/csv").statusCode(400);
        assertEquals(0, total("page=1"));
    }

    @Test
    void oneIsReadByItsId() {
        send("", "[" + row("Kockar", "18", "5120", "\"brist\"", "2026-1") + "]", "application/json");
        String id = as(coach).get(URI).then().extract().path("items[0].id");

        as(coach)
                .get(URI + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("situation", equalTo("shortage"))
                .body("outlook", equalTo("rising"))
                .body("source", equalTo("Arbetsförmedlingen, Yrkesbarometern"));
        as(coach).get(URI + "/00000000-0000-4000-8000-000000000000").then().statusCode(404);
        as(coach).get(URI + "?situation=brist").then().statusCode(400);
        as(writer).get(URI).then().statusCode(403);
        as(reader).get(URI).then().statusCode(200);
    }

    @Test
    void plannersAndWritingPartnersImportAndNobodyElse() {
        for (String token : List.of(coach, employer, reader)) {
            as(token).body("[]").post(URI + "/import").then().statusCode(403);
        }
        for (String token : List.of(planner, writer, admin)) {
            as(token).body("[]").post(URI + "/import").then().statusCode(200);
        }
    }

    private int total(String query) {
        return as(planner)
                .get(URI + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    private ValidatableResponse send(String query, String file, String type) {
        return send(query, file.getBytes(StandardCharsets.UTF_8), type);
    }

    private ValidatableResponse send(String query, byte[] file, String type) {
        return as(planner)
                .contentType(type)
                .body(file)
                .post(URI + "/import" + query)
                .then();
    }

    private static ValidatableResponse counts(
            ValidatableResponse result, int received, int created, int updated, int unchanged, int rejected) {
        return result.statusCode(200)
                .body("received", is(received))
                .body("created", is(created))
                .body("updated", is(updated))
                .body("unchanged", is(unchanged))
                .body("rejected", is(rejected));
    }

    private static String row(String name, String region, String ssyk, String situation, String round) {
        return """
            {"yb_yrke":"%s","lan":"%s","ssyk":"%s","rekryteringssituation":%s,"prognos":"öka","omgang":"%s","paradox":[]}""".formatted(name, region, ssyk, situation, round);
    }
}
