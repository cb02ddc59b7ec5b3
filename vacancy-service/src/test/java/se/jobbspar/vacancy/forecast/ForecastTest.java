package se.jobbspar.vacancy.forecast;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.vacancy.Service;

/** What HR has counted, carried into coming years. */
@QuarkusTest
class ForecastTest extends Service {
    private static final String FORECASTS = "/vacancy/v1/forecasts";
    private static final String ASSUMPTIONS = "/vacancy/v1/forecast-assumptions";
    private static final String HEADINGS = "ssyk;enhet;alder;antal\n";
    private static final String LINDEN = "5321;Linden;60-64;10\n5321;Linden;40-44;20\n";
    private static final String SCENARIOS = """
            {"name":"%s","scenarios":{
              "low":{"retirementAge":66,"turnover":0,"growth":-10},
              "middle":{"retirementAge":65,"turnover":10,"growth":0},
              "high":{"retirementAge":64,"turnover":10,"growth":%d}}}
            """;

    /** In the same county as the planner's Örebro. */
    private final String neighbour = Tokens.planner("1883");

    @Test
    void forecastIsTheOneWorkedByHand() {
        counted(planner, LINDEN);
        String id = stated("Budget", 10);

        // 30 people, 10 of them spread over the ages 60 to 64, two a year. They retire in the year they turn 65:
        //   2027 those of 64: 2.  Of the other 28 a tenth leaves: 2.8.                         2.0 + 2.8 = 4.8
        //   2028 those of 63: 2, of whom a tenth left in 2027: 1.8.  Of 30 - 1.8 a tenth: 2.82. 1.8 + 2.8 = 4.6
        // low: at 66, nobody leaves otherwise, a tenth fewer posts each year:
        //   2027 nobody is 65.  30 posts become 27: -3.                                        -3.0
        //   2028 those of 64: 2.  27 become 24.3: -2.7.                                         2.0 - 2.7 = -0.7
        // high: at 64, a tenth leaves, a tenth more posts each year:
        //   2027 those of 63 and 64: 4.  A tenth of 26: 2.6.  A tenth of 30: 3.                  9.6
        //   2028 those of 62: 2 x 0.9 = 1.8.  A tenth of 33 - 1.8: 3.12.  A tenth of 33: 3.3.    1.8 + 3.1 + 3.3 = 8.2
        forecast(planner, "years=2&assumptions=" + id)
                .body("municipality", equalTo("1880"))
                .body("counts.countedOn", contains("2026-02-01"))
                .body("assumptions.name", equalTo("Budget"))
                .body("items.key", contains("5321"))
                .body("items[0].people", equalTo(30))
                .body("items[0].from60", equalTo(33.3f))
                .body("items[0].years.year", contains(2027, 2028))
                .body("items[0].years.middle.retirements", contains(2.0f, 1.8f))
                .body("items[0].years.middle.turnover", contains(2.8f, 2.8f))
                .body("items[0].years.middle.total", contains(4.8f, 4.6f))
                .body("items[0].years.low.total", contains(-3.0f, -0.7f))
                .body("items[0].years.high.growth", contains(3.0f, 3.3f))
                .body("items[0].years.high.total", contains(9.6f, 8.2f));
    }

    @Test
    void twelvePerCentOverSixtyFallsOut() {
        counted(planner, "5321;Linden;60-64;9\n2341;Skolan;65+;3\n2341;Skolan;25-59;88\n");

        forecast(planner, "by=municipality")
                .body("items.name", contains("Örebro"))
                .body("items[0].from60", equalTo(12.0f));
    }

    @Test
    void needAddsUpOverUnitsAndOccupations() {
        Random random = new Random(11);
        counted(planner, some(random));

        for (String occupation : List.of("5321", "2341", "5330")) {
            JsonPath own = lines(planner, "by=municipality&occupation=" + occupation);
            JsonPath units = lines(planner, "limit=100&by=unit&occupation=" + occupation);
            JsonPath other = lines(neighbour, "by=municipality&occupation=" + occupation);
            assertEquals(people(own), people(units));
            for (int year = 0; year < 5; year++) {
                for (String level : List.of("low", "middle", "high")) {
                    double ofUnits = needed(units, year, level);
                    // Each line is rounded to tenths, three parts each.
                    assertEquals(needed(own, year, level), ofUnits, 0.15 * 6);
                }
            }
        }
        assertEquals(people(lines(planner, "by=municipality")), people(lines(planner, "")));
    }

    @Test
    void unknownIsNeverNobody() {
        counted(planner, LINDEN + "5321;Eken;60-64;..\n2341;Skolan;60-64;\n5330;Hemtjänsten;60-64;0\n")
                .body("notices.field", contains("antal", "antal"));

        forecast(planner, "occupation=2341")
                .body("items[0].people", nullValue())
                .body("items[0].from60", nullValue())
                .body("items[0].years", empty());
        forecast(planner, "occupation=5321")
                .body("items[0].people", equalTo(30))
                .body("items[0].unknownRows", equalTo(1));
        forecast(planner, "occupation=5330")
                .body("items[0].people", equalTo(0))
                .body("items[0].years[0].middle.total", equalTo(0.0f));
    }

    @Test
    void wrongRowsAreNamedAndTheOthersTaken() {
        String file = HEADINGS
                + "5321 Undersköterskor;Linden;60-64;1 000\n"
                + ";;40-44;20\n"
                + "5321;Linden;Totalt;30\n"
                + "Summa vård;;;30\n"
                + "9999;Linden;60;2,5\n"
                + "5321;linden;60–64 år;7\n";

        imported(planner, "2026-02-01", file.getBytes(Charset.forName("windows-1252")))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("rejected", equalTo(5))
                .body("errors.row", contains(2, 2, 3, 4, 5, 5, 6))
                .body("errors.field", contains("ssyk", "enhet", "", "", "ssyk", "antal", "ssyk"))
                .body("errors[0].message", containsString("merged"))
                .body("errors[2].message", containsString("total"));
        imported(planner, "2026-02-01", file.getBytes(Charset.forName("IBM850")))
                .statusCode(400);
        forecast(planner, "").body("items.people", contains(1000));
    }

    @Test
    void aCountSentAgainChangesNothingAndANewerOneTakesItsPlace() {
        counted(planner, LINDEN);
        counted(planner, LINDEN).body("unchanged", equalTo(2));
        imported(planner, "2026-03-01", (HEADINGS + "5321;Eken;40-44;12\n").getBytes(StandardCharsets.UTF_8));

        forecast(planner, "by=unit").body("items.key", contains("Eken")).body("items.people", contains(12));
        forecast(planner, "countedOn=2026-02-01")
                .body("counts.countedOn", contains("2026-02-01"))
                .body("items.people", contains(30));
        imported(planner, "2026-03-03", HEADINGS.getBytes(StandardCharsets.UTF_8))
                .statusCode(400);
    }

    @Test
    void assumptionsKeepTheirVersions() {
        counted(planner, LINDEN);
        String id = stated("Budget", 10);
        as(planner)
                .header("If-Match", "\"1\"")
                .body(SCENARIOS.formatted("Budget, höjd", 20))
                .put(ASSUMPTIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        as(planner)
                .header("If-Match", "\"1\"")
                .body(SCENARIOS.formatted("Sent", 20))
                .put(ASSUMPTIONS + "/" + id)
                .then()
                .statusCode(412);

        as(planner).get(ASSUMPTIONS).then().body("items.name", contains("Budget, höjd"));
        forecast(planner, "assumptions=" + id).body("items[0].years[0].high.growth", equalTo(6.0f));
        forecast(planner, "version=1&assumptions=" + id)
                .body("assumptions.name", equalTo("Budget"))
                .body("items[0].years[0].high.growth", equalTo(3.0f));
        as(planner)
                .body(SCENARIOS.formatted("Fel", -20))
                .post(ASSUMPTIONS)
                .then()
                .statusCode(400)
                .body("errors.field", contains("scenarios.high"));
    }

    @Test
    void whatIsOfAMunicipalityIsItsOwn() {
        counted(planner, LINDEN + "2341;Skolan;60-64;4\n");
        counted(neighbour, "5321;Eken;60-64;5\n2341;Skolan;60-64;4\n");
        String id = stated("Budget", 10);

        forecast(planner, "by=municipality").body("items.people", contains(34));
        forecast(neighbour, "by=municipality").body("items.people", contains(9));
        for (String query : List.of("by=region", "years=11", "occupation=53")) {
            as(planner).get(FORECASTS + "?" + query).then().statusCode(400);
        }
        as(neighbour).get(ASSUMPTIONS + "/" + id).then().statusCode(404);
        as(neighbour).get(FORECASTS + "?assumptions=" + id).then().statusCode(404);
        as(hr).get(ASSUMPTIONS + "/" + id).then().statusCode(200);
        as(hr).get(FORECASTS).then().statusCode(200);
        for (String token : List.of(coach, employer, reader, writer, admin)) {
            as(token).get(FORECASTS).then().statusCode(403);
            as(token).get(ASSUMPTIONS).then().statusCode(403);
            imported(token, "2026-02-01", HEADINGS.getBytes(StandardCharsets.UTF_8))
                    .statusCode(403);
        }
    }

    private static String some(Random random) {
        StringBuilder rows = new StringBuilder();
        for (String occupation : List.of("5321", "2341", "5330")) {
            for (int unit = 0; unit < 5; unit++) {
                for (int age = 20; age < 70; age += 5) {
                    rows.append(
                            "%s;Enhet %d;%d-%d;%d%n".formatted(occupation, unit, age, age + 4, 1 + random.nextInt(20)));
                }
            }
        }
        return rows.toString();
    }

    private static int people(JsonPath lines) {
        return lines.getList("items.people", Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static double needed(JsonPath lines, int year, String level) {
        List<Map<String, Object>> items = lines.getList("items");
        double sum = 0;
        for (int i = 0; i < items.size(); i++) {
            sum += lines.getDouble("items[%d].years[%d].%s.total".formatted(i, year, level));
        }
        return sum;
    }

    private JsonPath lines(String token, String query) {
        return forecast(token, query).extract().jsonPath();
    }

    private ValidatableResponse forecast(String token, String query) {
        return as(token)
                .get(FORECASTS + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(200);
    }

    private String stated(String name, int growth) {
        return as(planner)
                .body(SCENARIOS.formatted(name, growth))
                .post(ASSUMPTIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse counted(String token, String rows) {
        return imported(token, "2026-02-01", (HEADINGS + rows).getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("rejected", equalTo(0));
    }

    private ValidatableResponse imported(String token, String day, byte[] file) {
        return as(token)
                .contentType("text/csv")
                .body(file)
                .post("/vacancy/v1/headcounts/import?countedOn=" + day)
                .then();
    }
}
