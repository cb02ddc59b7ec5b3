package se.jobbspar.vacancy.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jobbspar.taxonomy.County;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.vacancy.Service;
import se.jobbspar.vacancy.SharedData;

/** Sources beside each other, for every region there is; and files of theirs that are spoiled. */
@QuarkusTest
class ShortageSourcesTest extends Service {
    private static final String URI = "/vacancy/v1/shortage-occupations";
    private static final String HEADINGS = "yb_yrke;lan;ssyk_codes;rekryteringssituation;prognos;omgang;kalla\n";

    @Test
    void everyMunicipalityStandsBesideItsCountyAndTheNation() {
        Places sweden = Places.sweden();
        String rows = Stream.concat(
                        Stream.of(Places.NATION), sweden.counties().stream().map(County::code))
                .map(region -> "Undersköterskor;" + region + ";5321;brist;öka;2026-1;\n")
                .collect(Collectors.joining());
        imported("", HEADINGS + rows).body("created", equalTo(22));
        sweden.municipalities().forEach(this::assessed);

        assertEquals(290, sweden.municipalities().size());
        for (Municipality place : sweden.municipalities()) {
            as(planner)
                    .get("/vacancy/v1/shortage-picture?region=" + place.code())
                    .then()
                    .body("items[0].judgements.source", contains("municipality", "barometer", "barometer"))
                    .body("items[0].judgements.region", contains(place.code(), place.county(), "00"))
                    .body("items[0].disputed", equalTo(true));
        }
        for (County county : sweden.counties()) {
            int within = sweden.within(county.code()).size();
            as(planner)
                    .get("/vacancy/v1/shortage-picture?region=" + county.code())
                    .then()
                    .body("items[0].judgements.findAll { it.source == 'municipality' }.size()", equalTo(within));
        }
    }

    @Test
    void aRegionalForecastIsASourceOfItsOwn() {
        imported("", HEADINGS + "Undersköterskor;18;5321;brist;öka;2026-1;\n");
        String forecast = HEADINGS
                + "Undersköterskor;18;5321;balans;minska;2025;Region Exempel\n"
                + "UNDERSKÖTERSKOR;18;5321;överskott;minska;2026;region  exempel\n"
                + "Undersköterskor;18;5321;paradox;;2026;Handelskammaren\n";

        imported("?source=regional-forecast", forecast).body("created", equalTo(3));
        imported("?source=regional-forecast", forecast).body("unchanged", equalTo(3));

        as(coach).get(URI).then().body("items.source", contains("Arbetsförmedlingen, Yrkesbarometern"));
        String id = as(coach)
                .get(URI + "?source=regional-forecast&region=18")
                .then()
                .body("items.source", containsInAnyOrder("region  exempel", "Handelskammaren"))
                .body("items.sourceKind", contains("regional-forecast", "regional-forecast"))
                .body("items.round", contains("2026", "2026"))
                .extract()
                .path("items.find { it.situation == 'surplus' }.id");
        as(coach)
                .get(URI + "/" + id + "/periods")
                .then()
                .body("items.round", contains("2026", "2025"))
                .body("items.situation", contains("surplus", "balance"));
        as(coach)
                .get("/vacancy/v1/shortage-picture?region=18")
                .then()
                .body("items.occupation", contains("5321"))
                .body(
                        "items[0].judgements.source",
                        containsInAnyOrder("barometer", "regional-forecast", "regional-forecast"))
                .body("items[0].judgements.situation", containsInAnyOrder("shortage", "surplus", "paradox"));
    }

    @Test
    void aForecastSaysWhoMakesIt() {
        imported("?source=regional-forecast", HEADINGS + "Kockar;18;5120;brist;öka;2026;\n")
                .body("errors.field", contains("kalla"));
        imported("", HEADINGS + "Kockar;18;5120;brist;öka;2026;\n").body("errors.field", contains("omgang"));
        as(planner).body("[]").post(URI + "/import?source=gissning").then().statusCode(400);
        as(coach).get(URI + "?source=gissning").then().statusCode(400);
        as(coach)
                .get(URI + "/00000000-0000-4000-8000-000000000000/periods")
                .then()
                .statusCode(404);
    }

    @Test
    void aRoundCorrectedReplacesItselfAlone() {
        imported("", HEADINGS + "Kockar;18;5120;brist;öka;2025-2;\nKockar;18;5120;brist;öka;2026-1;\n");

        imported("", HEADINGS + "Kockar;18;5120;;öka;2025-2;\n").body("updated", equalTo(1));

        as(coach).get(URI + "?period=2025-2").then().body("items.situation", contains(nullValue()));
        as(coach).get(URI).then().body("items.situation", contains("shortage"));
    }

    @Test
    void spoiledCopyOfTheNationalRoundIsNamedByRowAndFieldAndTheRestKept() {
        List<String> lines = new String(
                        SharedData.read("barometer/yrkesbarometer_2026-1_national.csv"), StandardCharsets.UTF_8)
                .lines()
                .collect(Collectors.toList());
        List<String> headings = List.of(lines.getFirst().replace("\uFEFF", "").split(","));
        lines.set(3, cell(lines.get(3), headings.indexOf("rekryteringssituation"), "knapphet"));
        lines.set(7, cell(lines.get(7), headings.indexOf("lan"), "99"));
        lines.set(11, cell(lines.get(11), headings.indexOf("omgang"), "våren 2026"));
        lines.set(15, lines.get(15) + ",en cell till,och en");
        lines.set(19, lines.get(18));
        String spoiled = String.join("\n", lines);

        for (String changed : List.of("created", "unchanged")) {
            imported("", spoiled)
                    .body(changed, equalTo(200))
                    .body("errors.row", contains(3, 7, 11, 15, 19))
                    .body("errors.field", contains("rekryteringssituation", "lan", "omgang", "", "yb_yrke"));
        }
    }

    @Test
    void spoiledCopyOfThePublishedRowsIsNamedByRowAndFieldAndTheRestKept() throws IOException {
        ObjectMapper json = new ObjectMapper();
        ArrayNode rows =
                (ArrayNode) json.readTree(SharedData.read("barometer/yrkesbarometer_2025-2_first1000rows.json"));
        ((ObjectNode) rows.get(2)).put("prognos", "upp");
        ((ObjectNode) rows.get(6)).put("ssyk", "75");
        ((ObjectNode) rows.get(10)).remove("yb_yrke");
        ((ObjectNode) rows.get(14)).putObject("lan");
        rows.set(18, json.getNodeFactory().textNode("inte en rad"));
        byte[] spoiled = json.writeValueAsBytes(rows);

        for (String changed : List.of("created", "unchanged")) {
            as(planner)
                    .body(spoiled)
                    .post(URI + "/import")
                    .then()
                    .statusCode(200)
                    .body(changed, equalTo(995))
                    .body("errors.row", contains(3, 7, 11, 15, 19))
                    .body("errors.field", contains("prognos", "ssyk", "yb_yrke", "lan", ""));
        }
        as(planner)
                .body(new String(spoiled, StandardCharsets.UTF_8).substring(0, 100_000))
                .post(URI + "/import")
                .then()
                .statusCode(400);
    }

    /** A comma within quotes parts no cells. */
    private static String cell(String line, int column, String text) {
        String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        cells[column] = text;
        return String.join(",", cells);
    }

    private void assessed(Municipality place) {
        as(Tokens.planner(place.code()))
                .body("""
                        {"occupation":"5321","situation":"balance","assessedOn":"2026-03-01","reason":"Alla är tillsatta"}
                        """)
                .post("/vacancy/v1/shortage-assessments")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse imported(String query, String file) {
        return as(planner)
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(URI + "/import" + query)
                .then()
                .statusCode(200);
    }
}
