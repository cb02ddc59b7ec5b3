package se.jobbspar.vacancy.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import se.jobbspar.vacancy.Service;
import se.jobbspar.vacancy.SharedData;
import se.jobbspar.vacancy.TestClock;

@QuarkusTest
class AdImportTest extends Service {
    private static final String URI = "/vacancy/v1/vacancies";
    private static final String ADS = "ads/platsbanken-jobsearch-57.json";

    @Test
    void theOfficialAdsBecomeOneVacancyEachAndASecondRunChangesNothing() {
        byte[] ads = SharedData.read(ADS);
        TestClock.set(LocalDate.of(2025, 9, 15));

        counts(send("", ads), 57, 57, 0, 0, 0).body("errors", empty());
        counts(send("", ads), 57, 0, 0, 57, 0);

        as(coach).get(URI + "?limit=100").then().body("total", is(57));
        as(coach).get(URI + "?status=published").then().body("total", is(57));
    }

    @Test
    void archivedAdsAreExpiredUnlessTheImportKeepsThemOpen() {
        byte[] ads = SharedData.read(ADS);
        TestClock.set(LocalDate.of(2026, 11, 22));

        counts(send("", ads), 57, 57, 0, 0, 0).body("notices.message", Matchers.hasItem(containsString("expired")));
        as(coach).get(URI + "?status=expired").then().body("total", is(57));

        counts(send("?openUntil=2026-12-31", ads), 57, 0, 57, 0, 0);
        counts(send("?openUntil=2026-12-31", ads), 57, 0, 0, 57, 0);
        as(coach)
                .get(URI + "?status=published&limit=1")
                .then()
                .body("total", is(57))
                .body("items[0].lastDay", equalTo("2026-12-31"))
                .body("items[0].origin.lastDay", not(equalTo("2026-12-31")));
    }

    @Test
    void officialAdKeepsItsStructuredFields() {
        TestClock.set(LocalDate.of(2025, 9, 15));
        send("", SharedData.read(ADS)).statusCode(200);

        as(admin)
                .get(URI + "?q=Barnvakt%20Nanny%20Uddevalla")
                .then()
                .body("items[0].occupationGroup", equalTo("9119"))
                .body("items[0].municipality", equalTo("1485"))
                .body("items[0].lastDay", equalTo("2025-09-25"))
                .body("items[0].origin.id", equalTo("30016354"))
                .body("items[0].employer.name", equalTo("2007 Nannynu AB"));
    }

    @Test
    void wrappedAndBareArrayAreTheSame() {
        counts(send("", hits(ad("a1", "Kock"))), 1, 1, 0, 0, 0);
        counts(send("", "[" + ad("a1", "Kock") + "]"), 1, 0, 0, 1, 0);
    }

    @Test
    void changedAdIsUpdatedAndRemovedAdWithdrawn() {
        send("", hits(ad("a1", "Kock"), ad("a2", "Diskare")));

        counts(send("", hits(ad("a1", "Kock natt"), "{\"id\":\"a2\",\"removed\":true}")), 2, 0, 2, 0, 0);

        assertEquals(List.of("Kock natt"), titles(coach, "status=published"));
        assertEquals(List.of("Diskare"), titles(coach, "status=withdrawn"));
        counts(send("", hits("{\"id\":\"a2\",\"removed\":true}", "{\"id\":\"a9\",\"removed\":true}")), 2, 0, 0, 2, 0);
    }

    @Test
    void dryRunAnswersTheSameAndChangesNothing() {
        send("", hits(ad("a1", "Kock"), ad("a2", "Diskare")));
        String next = hits(ad("a1", "Kock natt"), ad("a2", "Diskare"), ad("a3", "Servitör"), ad("", "X"));

        counts(send("?dryRun=true", next), 4, 1, 1, 1, 1);
        assertEquals(2, titles(admin, "page=1").size());
        as(admin).get("/vacancy/v1/employers").then().body("total", is(1));
        counts(send("", next), 4, 1, 1, 1, 1);
    }

    @Test
    void wrongRowsAreNamedAndDoNotKeepTheOthersOut() {
        String file = hits(
                ad("a1", "Kock"),
                ad("a1", "Kock igen"),
                "{\"id\":\"a2\"}",
                "7",
                "{\"id\":\"a3\",\"headline\":{}}",
                ad("a4", "Fel datum").replace("2026-04-30", "snart"),
                ad("a6", "Fel år").replace("2026-04-30T23:59:59", "-999999999-04-30"),
                ad("a5", "Fel nummer").replace(OREBRO, "8112289875"));

        counts(send("", file), 8, 1, 0, 0, 7)
                .body("errors.row", contains(2, 3, 3, 4, 5, 6, 7, 8))
                .body(
                        "errors.field",
                        contains(
                                "id",
                                "employer.name",
                                "headline",
                                "",
                                "headline",
                                "application_deadline",
                                "application_deadline",
                                "employer.organization_number"))
                .body(not(containsString("8112289875")));
    }

    @Test
    void conceptNobodyKnowsIsLeftOutAndToldOf() {
        String ad = ad("a1", "Kock")
                .replace(
                        "\"removed\":false",
                        "\"removed\":false,\"must_have\":{\"skills\":[{\"concept_id\":\"xxxx_xxx_xxx\",\"label\":\"Trolldom\"}],"
                                + "\"languages\":[{\"concept_id\":\"zSLA_vw2_FXN\",\"label\":\"Svenska\"}]},"
                                + "\"driving_license_required\":true,\"driving_license\":[{\"concept_id\":\"VTK8_WRx_GcM\",\"label\":\"B\"}]");

        counts(send("", hits(ad)), 1, 1, 0, 0, 0)
                .body("notices.field", contains("must_have.skills"))
                .body("notices[0].row", is(1))
                .body("notices[0].message", containsString("Trolldom"));
        as(admin)
                .get(URI)
                .then()
                .body("items[0].requirements.concept", contains("sv", "urn:jobbspar:licence:b"))
                .body("items[0].requirements.importance", contains("must", "must"));
    }

    @Test
    void charactersNoDatabaseKeepsAreLeftOut() {
        String ad = ad("a1", "Kock\\u0000 natt\\uD83D").replace("Ring Eva", "Ring\\u0000 \\uDE42Eva");

        counts(send("", hits(ad)), 1, 1, 0, 0, 0);
        counts(send("", hits(ad)), 1, 0, 0, 1, 0);
        assertEquals(List.of("Kock  natt"), titles(admin, "page=1"));
    }

    @Test
    void brokenFileChangesNothing() {
        String whole = hits(ad("a1", "Kock"), ad("a2", "Diskare"));

        send("", whole.substring(0, whole.length() - 20))
                .statusCode(400)
                .body("type", equalTo("urn:jobbspar:problem:malformed-json"));
        send("", "{\"total\":0}").statusCode(400);
        send("", "").statusCode(400);
        assertEquals(List.of(), titles(admin, "page=1"));
    }

    @Test
    void importDoesNotOpenWhatPeopleClosed() {
        send("", hits(ad("a1", "Kock")));
        String id = as(admin).get(URI).then().extract().path("items[0].id");
        move(admin, id, "filled");

        counts(send("", hits(ad("a1", "Kock natt"))), 1, 0, 0, 1, 0);
        as(coach).get(URI + "/" + id).then().body("status", equalTo("filled")).body("title", equalTo("Kock"));
    }

    @Test
    void adsOfOneOrganisationShareTheEmployerWhoeverRegisteredIt() {
        String id = registered("Örebro kommun", OREBRO);

        send("", hits(ad("a1", "Kock"), ad("a2", "Diskare")));

        as(employer).get(URI).then().body("total", is(2)).body("items[0].employer.id", equalTo(id));
    }

    @Test
    void employerWithoutNumberIsKnownByItsName() {
        String ad = ad("a1", "Kock").replace("\"" + OREBRO + "\"", "null");

        counts(send("", hits(ad)), 1, 1, 0, 0, 0);
        counts(send("", hits(ad)), 1, 0, 0, 1, 0);
        as(admin).get("/vacancy/v1/employers").then().body("total", is(1));
    }

    @Test
    void plannersAndWritingPartnersImportAndNobodyElse() {
        for (String token : List.of(coach, employer, reader)) {
            as(token).body(hits()).post(URI + "/import").then().statusCode(403);
        }
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .body(hits())
                .post(URI + "/import")
                .then()
                .statusCode(401);
        for (String token : List.of(planner, writer, admin)) {
            as(token).body(hits()).post(URI + "/import").then().statusCode(200);
        }
    }

    @Test
    void misspelltDryRunDoesNotWrite() {
        for (String dryRun : List.of(
                "?dryRun=yes", "?dryRun=", "?dryRun", "?dryRun=true&dryRun=false", "?dry-run=true", "?dryrun=true")) {
            send(dryRun, hits(ad("a1", "Kock"))).statusCode(400);
        }
        send("?openUntil=later", hits(ad("a1", "Kock"))).statusCode(400);
        send("?openUntil=%2B999999999-12-31", hits(ad("a1", "Kock"))).statusCode(400);
        assertEquals(List.of(), titles(admin, "page=1"));
    }

    @Test
    void manyAdsAreTakenInBatches() {
        String[] ads = new String[250];
        for (int i = 0; i < ads.length; i++) {
            ads[i] = ad("a" + i, "Kock " + i);
        }

        counts(send("", hits(ads)), 250, 250, 0, 0, 0);
        counts(send("", hits(ads)), 250, 0, 0, 250, 0);
    }

    private ValidatableResponse send(String query, String file) {
        return send(query, file.getBytes(StandardCharsets.UTF_8));
    }

    private ValidatableResponse send(String query, byte[] file) {
        return as(planner).body(file).post(URI + "/import" + query).then();
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

    private static String hits(String... ads) {
        return "{\"total\":{\"value\":" + ads.length + "},\"unused\":[1],\"hits\":[" + String.join(",", ads) + "]}";
    }

    private static String ad(String id, String headline) {
        return """
            {"id":"%s","headline":"%s","removed":false,"application_deadline":"2026-04-30T23:59:59","number_of_vacancies":1,
             "description":{"text":"Ring Eva på 070-123 45 67"},"employer":{"name":"Örebro kommun","organization_number":"%s"},
             "occupation_group":{"concept_id":"none","legacy_ams_taxonomy_id":"5120"},
             "workplace_address":{"municipality_code":"1880"}}""".formatted(id, headline, OREBRO);
    }
}
