package se.jobbspar.vacancy.need;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.vacancy.Service;

/** What is needed of an occupation in a year, and that every number opens to what it is made of. */
@QuarkusTest
class NeedTest extends Service {
    private static final String NEEDS = "/vacancy/v1/needs";
    private static final String SUPPLIES = "/vacancy/v1/expected-supplies";
    private static final String LINDEN = "5321;Linden;60-64;10\n5321;Linden;40-44;20\n";
    /** In the same county as the planner's Örebro. */
    private static final String KARLSKOGA = "1883";
    /** Of the county of Värmland, and of the labour-market region of Örebro. */
    private static final String STORFORS = "1760";

    @Test
    void needIsTheOneWorkedByHand() {
        counted(planner, LINDEN);
        String assumptions = assumed();
        registered("Örebro kommun", OREBRO);
        published("5321", "1880", 2);
        expected("5321", 2027, "3", "1");

        // ForecastTest works the forecast of 2027 by hand: low -3.0, middle 4.8, high 9.6.
        // Two people are sought now:    -3.0 + 2 = -1.0    4.8 + 2 = 6.8    9.6 + 2 = 11.6
        // Three are hired, one trained: -1.0 - 4 = -5.0    6.8 - 4 = 2.8   11.6 - 4 = 7.6
        needs(planner, "assumptions=" + assumptions)
                .body("region", equalTo("1880"))
                .body("year", equalTo(2027))
                .body("countedOn", equalTo("2026-02-01"))
                .body("items.occupation", contains("5321"))
                .body("items[0].forecast.middle.total", equalTo(4.8f))
                .body("items[0].vacancies", equalTo(1))
                .body("items[0].positions", equalTo(2))
                .body("items[0].gross.low", equalTo(-1.0f))
                .body("items[0].gross.middle", equalTo(6.8f))
                .body("items[0].gross.high", equalTo(11.6f))
                .body("items[0].hires", equalTo(3))
                .body("items[0].trained", equalTo(1))
                .body("items[0].need.low", equalTo(-5.0f))
                .body("items[0].need.middle", equalTo(2.8f))
                .body("items[0].need.high", equalTo(7.6f));
        // What is open now is filled by then; of whom to expect in 2028 nobody has said anything.
        needs(planner, "year=2028&assumptions=" + assumptions)
                .body("items[0].positions", equalTo(0))
                .body("items[0].gross.middle", equalTo(4.6f))
                .body("items[0].need", nullValue());
    }

    @Test
    void everyNumberOpensToWhatItIsMadeOf() {
        counted(planner, LINDEN + "5321;Eken;30-34;5\n");
        String assumptions = assumed();
        registered("Örebro kommun", OREBRO);
        published("5321", "1880", 2);
        expected("5321", 2028, "3", "1");
        expected("5321", 2028, "4", null);

        String sources = "items[0].sources.";
        JsonPath need =
                needs(planner, "year=2028&assumptions=" + assumptions).extract().jsonPath();
        JsonPath units = opened(need.getString(sources + "forecast"));
        assertEquals(List.of("Linden", "Eken"), units.getList("items.key"));
        assertEquals(
                need.getDouble("items[0].forecast.high.total"),
                units.getDouble("items[0].years[1].high.total") + units.getDouble("items[1].years[1].high.total"),
                0.05 * 3 * 2);
        assertEquals(
                List.of(5, 20, 10),
                opened(need.getString(sources + "headcount")).getList("items.people"));
        assertEquals(List.of(2), opened(need.getString(sources + "vacancies")).getList("items.positions"));
        JsonPath stated = opened(need.getString(sources + "expectedSupply"));
        assertEquals(List.of(4, 3), stated.getList("items.hires"));
        assertEquals(4, need.getInt("items[0].hires"));
        assertEquals("null", String.valueOf(need.getString("items[0].trained")));
    }

    @Test
    void whatIsNotKnownIsInNoSum() {
        counted(planner, "5321;Linden;60-64;..\n2341;Skolan;60-64;0\n");
        registered("Örebro kommun", OREBRO);
        published("5321", "1880", 2);
        published("5330", "1880", 1);
        expected("2341", 2027, "0", null);

        needs(planner, "occupation=5321")
                .body("items[0].forecast", nullValue())
                .body("items[0].unknownRows", equalTo(1))
                .body("items[0].positions", equalTo(2))
                .body("items[0].gross", nullValue());
        needs(planner, "occupation=5330")
                .body("items[0].gross", nullValue())
                .body("items[0].sources.headcount", nullValue());
        needs(planner, "occupation=2341")
                .body("items[0].gross.middle", equalTo(0.0f))
                .body("items[0].hires", equalTo(0))
                .body("items[0].trained", nullValue())
                .body("items[0].need", nullValue());
    }

    @Test
    void needAddsUpOverUnitsMunicipalitiesAndTheRegion() {
        Random random = new Random(28);
        registered("Örebro kommun", OREBRO);
        StringBuilder rows = new StringBuilder();
        for (String occupation : List.of("5321", "2341", "5330")) {
            for (int unit = 0; unit < 4; unit++) {
                rows.append("%s;Enhet %d;60+;%d%n".formatted(occupation, unit, 1 + random.nextInt(20)));
                rows.append("%s;Enhet %d;30-59;%d%n".formatted(occupation, unit, 1 + random.nextInt(40)));
            }
            published(occupation, "1880", 1 + random.nextInt(3));
            published(occupation, KARLSKOGA, 1 + random.nextInt(3));
            published(occupation, "0180", 1 + random.nextInt(3));
            published(occupation, STORFORS, 1 + random.nextInt(3));
            expected(occupation, 2027, "" + random.nextInt(5), "" + random.nextInt(5));
        }
        counted(planner, rows.toString());

        for (String occupation : List.of("5321", "2341", "5330")) {
            JsonPath own = needs(planner, "occupation=" + occupation).extract().jsonPath();
            JsonPath units = opened("/vacancy/v1/forecasts?by=unit&years=1&occupation=" + occupation);
            for (String level : List.of("low", "middle", "high")) {
                double ofUnits = 0;
                for (int unit = 0; unit < 4; unit++) {
                    ofUnits += units.getDouble("items[%d].years[0].%s.total".formatted(unit, level));
                }
                // Four units of three parts, each rounded to tenths.
                assertEquals(
                        own.getDouble("items[0].need." + level),
                        ofUnits
                                + own.getInt("items[0].positions")
                                - own.getInt("items[0].hires")
                                - own.getInt("items[0].trained"),
                        0.05 * 3 * 5);
            }
            int county = positions("18", occupation);
            assertEquals(positions("1880", occupation) + positions(KARLSKOGA, occupation), county);
            assertEquals(county + positions(STORFORS, occupation), positions("LA2431", occupation));
            assertEquals(positions("LA2431", occupation) + positions("0180", occupation), positions("00", occupation));
        }
    }

    @Test
    void ofOthersOnlyVacanciesAreTold() {
        String neighbour = Tokens.planner(KARLSKOGA);
        counted(planner, LINDEN);
        expected("5321", 2027, "3", "1");
        registered("Örebro kommun", OREBRO);
        published("5321", "1880", 2);

        for (String region : List.of("1880", "18", "00")) {
            needs(neighbour, "region=" + region)
                    .body("countedOn", nullValue())
                    .body("items.positions", contains(2))
                    .body("items.forecast", contains(nullValue()))
                    .body("items.hires", contains(nullValue()))
                    .body("items.sources.headcount", everyItem(nullValue()));
        }
        // The county holds the own municipality; what is known of that is told of that alone.
        needs(planner, "region=18").body("items.gross", contains(nullValue()));
        needs(neighbour, "region=18&year=2030").body("items", empty());
        as(neighbour).get(SUPPLIES).then().body("total", equalTo(0));
    }

    @Test
    void plannersAndHrStateWhomTheyExpectAndNobodyElseDoes() {
        String id = expected("5321", 2027, "3", null).extract().path("id");

        as(planner).get(SUPPLIES + "/" + id).then().statusCode(200).body("trained", nullValue());
        as(Tokens.planner(KARLSKOGA)).get(SUPPLIES + "/" + id).then().statusCode(404);
        for (String wrong : List.of(
                supply("9999", 2027, "3", "1"), supply("5321", 2025, "3", "1"), supply("5321", 2027, "-1", "1"))) {
            as(planner).body(wrong).post(SUPPLIES).then().statusCode(400);
        }
        for (String query : List.of("year=2026", "year=2037", "region=99", "occupation=53", "assumptions=x")) {
            as(planner).get(NEEDS + "?" + query).then().statusCode(400);
        }
        as(hr).get(NEEDS).then().statusCode(200);
        as(hr).get(SUPPLIES + "/" + id).then().statusCode(200);
        for (String token : List.of(coach, employer, reader, writer, admin)) {
            as(token).get(NEEDS).then().statusCode(403);
            as(token).get(SUPPLIES).then().statusCode(403);
            as(token).get(SUPPLIES + "/" + id).then().statusCode(403);
            as(token).body(supply("5321", 2027, "3", "1")).post(SUPPLIES).then().statusCode(403);
        }
    }

    /** Which are those of the vacancies that the number opens to. */
    private int positions(String region, String occupation) {
        JsonPath need = needs(planner, "region=" + region + "&occupation=" + occupation)
                .extract()
                .jsonPath();
        int positions = need.getInt("items[0].positions");
        List<Integer> opened =
                opened(need.getString("items[0].sources.vacancies")).getList("items.positions");
        assertEquals(positions, opened.stream().mapToInt(Integer::intValue).sum(), region);
        return positions;
    }

    private ValidatableResponse needs(String token, String query) {
        return as(token).get(NEEDS + "?" + query).then().statusCode(200);
    }

    private JsonPath opened(String address) {
        return as(planner).get(address).then().statusCode(200).extract().jsonPath();
    }

    private void published(String occupation, String municipality, int positions) {
        String id = as(employer)
                .body(Map.of(
                        "title", "Tjänst",
                        "occupationGroup", occupation,
                        "municipality", municipality,
                        "positions", positions))
                .post("/vacancy/v1/vacancies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals(200, move(employer, id, "published").statusCode());
    }

    private ValidatableResponse expected(String occupation, int year, String hires, String trained) {
        return as(planner)
                .body(supply(occupation, year, hires, trained))
                .post(SUPPLIES)
                .then()
                .statusCode(201);
    }

    private static String supply(String occupation, int year, String hires, String trained) {
        return "{\"occupation\":\"%s\",\"year\":%d,\"hires\":%s,\"trained\":%s,\"reason\":\"Som förra året\"}"
                .formatted(occupation, year, hires, trained);
    }

    private void counted(String token, String rows) {
        as(token)
                .contentType("text/csv")
                .body("ssyk;enhet;alder;antal\n" + rows)
                .post("/vacancy/v1/headcounts/import?countedOn=2026-02-01")
                .then()
                .statusCode(200)
                .body("rejected", equalTo(0));
    }

    /** Those that ForecastTest works by hand. */
    private String assumed() {
        return as(planner)
                .body("""
                        {"name":"Budget","scenarios":{
                          "low":{"retirementAge":66,"turnover":0,"growth":-10},
                          "middle":{"retirementAge":65,"turnover":10,"growth":0},
                          "high":{"retirementAge":64,"turnover":10,"growth":10}}}
                        """)
                .post("/vacancy/v1/forecast-assumptions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
