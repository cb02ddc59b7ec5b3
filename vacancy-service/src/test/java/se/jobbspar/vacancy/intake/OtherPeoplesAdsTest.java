package se.jobbspar.vacancy.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import se.jobbspar.vacancy.Service;

/** Ads as feeds really send them: nothing of a file is lost in silence, and nothing nobody said is stored. */
@QuarkusTest
class OtherPeoplesAdsTest extends Service {
    private static final String URI = "/vacancy/v1/vacancies";
    private static final String COOK = "\"occupation_group\":{\"legacy_ams_taxonomy_id\":\"5120\"}";
    private static final String MONTEL = "\"employer\":{\"name\":\"Montels kök\"}";

    @Test
    void endOfAnAdIsReadInWhateverShapeItComes() {
        for (String end : List.of(
                "\"removed\":true",
                "\"removed\":\"true\"",
                "\"removed\":\"True\"",
                "\"removed\":1",
                "\"removed_date\":\"2026-02-25T10:47:11\"",
                "\"removed\":null,\"removed_date\":\"2026-02-25\"",
                "\"removed\":true,\"occupation\":\"rSoA_abc\",\"workplace_address\":\"AvNB\",\"employer\":7,\"headline\":null")) {
            send(ad("e1", "Kock"));
            withdrawnOnes(0);

            send("{\"id\":\"e1\"," + end + "}").body("updated", is(1)).body("notices", empty());

            withdrawnOnes(1);
            emptied();
        }
    }

    @Test
    void adThatSaysItIsNotRemovedIsListed() {
        send(ad("e1", "Kock", "\"removed\":false,\"removed_date\":\"2026-02-25T10:47:11\""))
                .body("created", is(1))
                .body("notices.field", contains("removed_date"));
        send(ad("e2", "Kock", "\"removed\":\"false\",\"removed_date\":null")).body("created", is(1));
        withdrawnOnes(0);
    }

    @Test
    void newestOfSeveralVersionsInAFileWins() {
        send(
                        ad("v1", "Äldst", "\"timestamp\":1757581840681"),
                        ad("v1", "Nyast", "\"timestamp\":1757581840999"),
                        ad("v1", "Äldre", "\"timestamp\":1757581840700"))
                .body("created", is(1))
                .body("unchanged", is(2))
                .body("rejected", is(0));
        assertEquals(List.of("Nyast"), titles(admin, "page=1"));

        send(ad("v1", "Senast"), "{\"id\":\"v1\",\"removed\":true}").body("rejected", is(0));
        withdrawnOnes(1);
    }

    @Test
    void olderEndDoesNotEndANewerAd() {
        send(
                ad("v1", "Kock", "\"timestamp\":1772100000000"),
                "{\"id\":\"v1\",\"removed\":true,\"removed_date\":\"2026-02-01T10:00:00\"}");

        assertEquals(List.of("Kock"), titles(admin, "status=published"));
    }

    @Test
    void codeThatNoGroupHasIsToldAndNotStored() {
        for (String code : List.of("5133", "0000", "9999")) {
            send(ad("c" + code, "Kock")
                            .replace(COOK, "\"occupation_group\":{\"legacy_ams_taxonomy_id\":\"" + code + "\"}"))
                    .body("notices.field", hasItem("occupation_group"))
                    .body("notices.message", hasItem(containsString("\"" + code)));
        }
        as(admin).get(URI).then().body("items.occupationGroup", contains(nullValue(), nullValue(), nullValue()));
    }

    @Test
    void groupAndOccupationAreFoundByNameToo() {
        send(ad("g1", "Kock")
                        .replace(
                                COOK,
                                "\"occupation_group\":{\"concept_id\":null,\"label\":\"Kockar och KALLSKÄNKOR\"},"
                                        + "\"occupation\":[{\"label\":\"Bagare\",\"legacy_ams_taxonomy_id\":\"77\"}]"))
                .body("notices", empty());

        as(admin)
                .get(URI)
                .then()
                .body("items[0].occupationGroup", equalTo("5120"))
                .body("items[0].occupation", containsString("esco/occupation"));
    }

    @Test
    void municipalityIsFoundHoweverItIsGiven() {
        for (String address : List.of(
                "{\"municipality_code\":\"1880\"}",
                "{\"municipality_code\":1880}",
                "{\"municipality\":\"ÖREBRO kommun\",\"municipality_code\":null}",
                "{\"municipality_concept_id\":\"kuMn_feU_hXx\",\"municipality\":\"?\"}",
                "[{\"region_code\":\"18\",\"municipality\":\"Örebro\"}]")) {
            send(ad("p1", "Kock", "\"workplace_address\":" + address)).body("notices", empty());
            as(admin).get(URI).then().body("items[0].municipality", equalTo("1880"));
            emptied();
        }
    }

    @Test
    void placeThatIsNoMunicipalityIsTold() {
        Map<String, String> places = Map.of(
                "{\"region\":\"Örebro län\",\"region_code\":\"18\"}", "Örebro län",
                "{\"region_code\":\"18\"}", "18",
                "{\"municipality_code\":\"9999\"}", "9999",
                "{\"city\":\"Kopparberg\",\"country\":\"Sverige\"}", "Kopparberg",
                "{\"country\":\"Norge\",\"country_code\":\"155\"}", "Norge");
        places.forEach((address, told) -> {
            send(ad("p1", "Kock", "\"workplace_address\":" + address))
                    .body("notices.field", contains("workplace_address"))
                    .body("notices[0].message", containsString("\"" + told + "\""));
            emptied();
        });
    }

    @Test
    void countryThatContradictsTheMunicipalityIsTold() {
        send(ad("p1", "Kock", "\"workplace_address\":{\"municipality\":\"Lund\",\"country\":\"Danmark\"}"))
                .body("notices.field", contains("workplace_address"))
                .body("notices[0].message", containsString("\"Danmark\""));

        as(admin).get(URI).then().body("items[0].municipality", equalTo("1281"));
    }

    @Test
    void extentOutsideOfFullTimeIsToldAndTakenAsNearAsCanBe() {
        Map<String, List<String>> extents = Map.of(
                "{\"min\":50,\"max\":120}", List.of("full-time", "part-time"),
                "{\"min\":-10,\"max\":60}", List.of("part-time"),
                "{\"min\":0,\"max\":0}", List.of());
        extents.forEach((scope, taken) -> {
            send(ad("e1", "Kock", "\"scope_of_work\":" + scope)).body("notices.field", contains("scope_of_work"));
            as(admin).get(URI).then().body("items[0].workingTimes", equalTo(taken));
            emptied();
        });
        send(ad("e1", "Kock", "\"scope_of_work\":{\"min\":100,\"max\":50}")).body("notices", empty());
        as(admin).get(URI).then().body("items[0].workingTimes", contains("full-time", "part-time"));
    }

    @Test
    void firstOfSeveralPlacesIsKeptAndTheOthersTold() {
        send(ad(
                        "p1",
                        "Kock",
                        "\"workplace_addresses\":[{\"municipality_code\":\"1883\"},{\"municipality\":\"Örebro\"},{\"municipality_code\":\"1883\"}]"))
                .body("notices.message", contains(containsString("Örebro")));

        as(admin).get(URI).then().body("items[0].municipality", equalTo("1883"));
    }

    @Test
    void textIsKeptWhateverFieldItStandsIn() {
        send(
                ad(
                        "t1",
                        "A",
                        "\"description\":{\"text\":null,\"text_formatted\":\"<p>Vi söker en <b>kock</b>.</p><ul><li>Kniv</li></ul>\"}"),
                ad(
                        "t2",
                        "B",
                        "\"description\":{\"text\":\"Vi söker.\",\"company_information\":\"Vi är tio.\",\"conditions\":\"vi  SÖKER.\"}"),
                ad("t3", "C", "\"description\":\"Bara text.\""),
                ad("t4", "D", "\"description\":{\"needs\":\"En kniv.\",\"requirements\":\"<p>Två.</p>\"}"));

        assertEquals("Vi söker en kock.\n\nKniv", description("A"));
        assertEquals("Vi söker.\n\nVi är tio.", description("B"));
        assertEquals("Bara text.", description("C"));
        assertEquals("En kniv.\n\nTvå.", description("D"));
    }

    @Test
    void fieldThatIsNotReadIsToldOnceAndOnlyWhenItHoldsSomething() {
        send(
                        ad("u1", "A", "\"island\":\"\",\"must_have\":{\"tools\":[],\"languages\":[]}"),
                        ad("u2", "B", "\"island\":\"Ven\",\"must_have\":{\"tools\":[{\"label\":\"kniv\"}]}"),
                        ad("u3", "C", "\"island\":\"Ven\",\"webpage_url\":\"https://example.org\""))
                .body("notices.row", contains(2, 2))
                .body("notices.field", contains("island", "must_have.tools"));
    }

    @Test
    void whatIsDemandedOfNothingInParticularIsTold() {
        send(ad("d1", "A", "\"driving_license_required\":true,\"experience_required\":true"))
                .body("notices.field", contains("driving_license_required", "experience_required"));
    }

    @Test
    void deadlineIsTheDayItIsInSweden() {
        Map<String, String> days = Map.of(
                "2026-12-31", "2026-12-31",
                "2026-12-31T23:59:59", "2026-12-31",
                "2026-12-31 12:00", "2026-12-31",
                "2026-12-31T24:00:00", "2026-12-31",
                "2026-12-31T23:00:00.000Z", "2027-01-01",
                "2026-12-31T23:30:00Z", "2027-01-01",
                "2027-01-01T00:30:00+01:00", "2027-01-01",
                "2027-01-01T03:00:00+0900", "2026-12-31",
                "2026-06-30T22:30:00Z", "2026-07-01");
        days.forEach((stated, day) -> {
            send(ad("d1", "Kock", "\"application_deadline\":\"" + stated + "\""))
                    .body("errors", empty());
            as(admin).get(URI).then().body("items[0].origin.lastDay", equalTo(day));
            emptied();
        });
        send(ad("d1", "Kock", "\"application_deadline\":\"\"")).body("created", is(1));
        for (String never : List.of("2026-12-31T25:99:00", "2026-12-31T", "2026-02-30", "2026-12-31T23:59:59+99:00")) {
            send(ad("d2", "Kock", "\"application_deadline\":\"" + never + "\""))
                    .body("errors.field", contains("application_deadline"));
        }
    }

    @Test
    void numberOfPostsIsHeldToTheBoundOfTheOtherDoor() {
        Map<String, Integer> posts = Map.of("-3", 1, "0", 1, "1500", 1_000, "2.5", 2);
        posts.forEach((stated, taken) -> {
            send(ad("n1", "Kock", "\"number_of_vacancies\":" + stated))
                    .body("notices.field", contains("number_of_vacancies"));
            as(admin).get(URI).then().body("items[0].positions", is(taken));
            emptied();
        });
        send(ad("n1", "Kock", "\"number_of_vacancies\":\"1000\"")).body("notices", empty());
        as(admin).get(URI).then().body("items[0].positions", is(1_000));
    }

    @Test
    void nobodysNumberAndAForeignOneAreLeftOutAndTheAdIsTaken() {
        for (String number : List.of(
                "0000000000",
                "000000-0000",
                "5555555555",
                "4444444444",
                "923609016",
                "DE136695976",
                "NO 923 609 016 MVA")) {
            send(hiring("a", "Café Anna", number), hiring("b", "Bageri Bo", number))
                    .body("created", is(2))
                    .body("notices.field", contains("employer.organization_number", "employer.organization_number"))
                    .body(not(containsString(number)));
            as(coach).get("/vacancy/v1/employers").then().body("items.name", contains("Bageri Bo", "Café Anna"));
            emptied();
        }
        send(hiring("a", "Café Anna", ""), hiring("b", "Café Anna", " ")).body("notices", empty());
    }

    @Test
    void everyWayToWriteASwedishNumberIsTheNumber() {
        send(
                        hiring("a", "A", OREBRO),
                        hiring("b", "B", "212000-1967"),
                        hiring("c", "C", "16212000-1967"),
                        hiring("d", "D", "SE212000196701"),
                        hiring("e", "E", "212000\u00a01967"))
                .body("created", is(5))
                .body("notices", empty());
        as(coach).get("/vacancy/v1/employers").then().body("total", is(1));
    }

    @Test
    void emptyTextIsNothingWhereverItStands() {
        send(ad(
                        "m1",
                        "Kock",
                        "\"working_hours_type\":\"\",\"scope_of_work\":\"\",\"must_have\":\"\",\"workplace_address\":\"\",\"description\":\"\","
                                + "\"number_of_vacancies\":\"\",\"experience_required\":\"\",\"driving_license\":\"\",\"occupation\":\"\","
                                + "\"application_deadline\":\"\",\"nice_to_have\":{\"skills\":[{\"concept_id\":\"\"}]},\"timestamp\":\"\""))
                .body("created", is(1))
                .body("notices", empty());

        as(admin).get(URI).then().body("items[0].positions", is(1)).body("items[0].requirements", empty());
    }

    @Test
    void signsThatTheFeedEscapesAreRead() {
        send(ad("h1", "Kock &amp; servitör p&aring; AT&T").replace("Montels kök", "Montel &amp; Co"));

        assertEquals(List.of("Kock & servitör på AT&T"), titles(admin, "page=1"));
        as(admin).get("/vacancy/v1/employers").then().body("items.name", contains("Montel & Co"));
    }

    @Test
    void languagesAreReadByTheNamesOfJobTechsTaxonomy() {
        send(ad(
                        "l1",
                        "Kock",
                        "\"must_have\":{\"languages\":[{\"concept_id\":\"x\",\"label\":\"Tigrinska/Tigrinja\"},{\"label\":\"Persiska/Farsi\"},"
                                + "{\"label\":\"Teckenspråk\"},{\"label\":\"Kurdiska - Sorani\"},\"zSLA_vw2_FXN\",{\"label\":\"Klingonska\"}]}"))
                .body("notices.message", contains("left out: the language is not known: \"Klingonska\""));

        as(admin).get(URI).then().body("items[0].requirements.concept", contains("ti", "fa", "swl", "ckb", "sv"));
    }

    @Test
    void fileThatGoesOnAfterItsDocumentIsRefusedWithTheLine() {
        for (String surplus : List.of("\n[" + ad("x2", "B") + "]", "\n" + ad("x2", "B"))) {
            file("[" + ad("x1", "A") + "]" + surplus).statusCode(400).body("detail", containsString("in line 2"));
        }
        file("{\"hits\":[" + ad("x1", "A") + "],\n\"hits\":[" + ad("x2", "B") + "]}")
                .statusCode(400)
                .body("detail", containsString("hits twice, in line 2"));
        assertEquals(List.of(), titles(admin, "page=1"));
    }

    @Test
    void packedFileAndOneInUtf16AreRead() throws IOException {
        byte[] ads = ("[" + ad("z1", "Ärlig kock") + "]").getBytes(StandardCharsets.UTF_8);

        post(packed(ads)).statusCode(200).body("created", is(1));
        post(("\uFEFF[" + ad("z1", "Ärlig kock") + "]").getBytes(StandardCharsets.UTF_16LE))
                .body("unchanged", is(1));
        post(("[" + ad("z1", "Ärlig kock") + "]").getBytes(StandardCharsets.UTF_16BE))
                .body("unchanged", is(1));
        post(("[" + ad("z1", "Ärlig kock") + "]").getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(400)
                .body("detail", containsString("not encoded in UTF-8, in line 1"));
    }

    @Test
    void smallFileThatUnpacksToALargeOneIsRefused() throws IOException {
        post(packed(new byte[30_000_000])).statusCode(413);
        post(new byte[] {0x1f, (byte) 0x8b, 1, 2, 3}).statusCode(400).body("detail", containsString("gzip"));
    }

    private String description(String title) {
        return as(admin)
                .get(URI + "?q=" + title)
                .then()
                .body("total", is(1))
                .extract()
                .path("items[0].description");
    }

    private void withdrawnOnes(int count) {
        assertEquals(count, titles(admin, "status=withdrawn").size());
    }

    private ValidatableResponse send(String... ads) {
        return file("[" + String.join(",", ads) + "]").statusCode(200);
    }

    private ValidatableResponse file(String text) {
        return post(text.getBytes(StandardCharsets.UTF_8));
    }

    private ValidatableResponse post(byte[] file) {
        return as(planner).body(file).post(URI + "/import").then();
    }

    private static byte[] packed(byte[] file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(file);
        }
        return packed.toByteArray();
    }

    private static String hiring(String id, String name, String number) {
        return ad(id, "Kock")
                .replace(MONTEL, "\"employer\":{\"name\":\"" + name + "\",\"organization_number\":\"" + number + "\"}");
    }

    private static String ad(String id, String headline) {
        return "{\"id\":\"" + id + "\",\"headline\":\"" + headline + "\"," + MONTEL + "," + COOK + "}";
    }

    private static String ad(String id, String headline, String more) {
        String ad = ad(id, headline);
        return ad.substring(0, ad.length() - 1) + "," + more + "}";
    }
}
