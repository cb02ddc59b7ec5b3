package se.jobbspar.vacancy.picture;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.vacancy.Service;
import se.jobbspar.vacancy.TestClock;

/** What each source says of an occupation, side by side. */
@QuarkusTest
class ShortagePictureTest extends Service {
    private static final String ASSESSMENTS = "/vacancy/v1/shortage-assessments";
    private static final String PICTURE = "/vacancy/v1/shortage-picture";

    @Test
    void whereSourcesDisagreeBothAreShown() {
        barometer(row("18", "balans") + "," + row("00", "brist") + "," + row("05", "överskott"));
        assessed(planner, "5321", "shortage", "2026-03-01", "Åtta tjänster är lediga");

        picture("region=1880")
                .body("items.occupation", contains("5321"))
                .body("items[0].judgements.source", contains("municipality", "barometer", "barometer"))
                .body("items[0].judgements.region", contains("1880", "18", "00"))
                .body("items[0].judgements.period", contains("2026-03-01", "2026-1", "2026-1"))
                .body("items[0].judgements.situation", contains("shortage", "balance", "shortage"))
                .body("items[0].judgements[0].provenance", equalTo("Åtta tjänster är lediga"))
                .body("items[0].disputed", equalTo(true));
        picture("region=18&disputed=true").body("total", equalTo(1));
        picture("region=1883&disputed=true").body("total", equalTo(0));
        picture("").body("items[0].judgements.region", contains("00"));
    }

    @Test
    void whoAgreesWithTheNearestBarometerDisputesNothing() {
        barometer(row("18", "brist") + "," + row("00", "balans"));
        assessed(planner, "5321", "shortage", "2026-03-01", "Vi söker hela tiden");

        picture("region=1880").body("items[0].disputed", equalTo(false));
    }

    @Test
    void labourMarketRegionIsTheSumOfItsMunicipalitiesAndCountiesSpeakForThemselves() {
        barometer(row("18", "balans") + "," + row("17", "brist") + "," + row("01", "brist"));
        assessed(planner, "5321", "balance", "2026-03-01", "Vi klarar oss");
        assessed(Tokens.planner("1863"), "5321", "shortage", "2026-03-01", "Hällefors är en egen region");
        registered("Örebro kommun", OREBRO);
        move(employer, drafted(employer, "Undersköterska"), "published");

        // Storfors in Värmland (17) is of the region of Örebro (18), so both counties are told, each for itself.
        picture("region=LA2431")
                .body("items[0].judgements.region", contains("1880", "17", "18"))
                .body("items[0].disputed", equalTo(false))
                .body("items[0].vacancies", equalTo(1));
        picture("region=LA2430")
                .body("items[0].judgements.region", contains("1863", "18"))
                .body("items[0].disputed", equalTo(true))
                .body("items[0].vacancies", equalTo(0));
        as(planner).get("/vacancy/v1/vacancies?region=LA2431").then().body("total", equalTo(1));
        as(planner).get("/vacancy/v1/vacancies?region=LA2430").then().body("total", equalTo(0));
        as(planner).get("/vacancy/v1/vacancies?region=LA1831").then().statusCode(400);
    }

    @Test
    void whatWasSaidTheTimeBeforeStandsBesideWhatIsSaidNow() {
        barometer(row("18", "balans").replace("2026-1", "2025-1"));
        barometer(row("18", "överskott").replace("2026-1", "2025-2"));
        barometer(row("18", "brist") + "," + row("00", "brist"));
        assessed(planner, "5321", "balance", "2026-02-01", "Vi klarar oss");
        assessed(planner, "5321", "shortage", "2026-03-01", "Åtta tjänster är lediga");

        picture("region=1880")
                .body("items[0].judgements.region", contains("1880", "18", "00"))
                .body("items[0].judgements.before.period", contains("2026-02-01", "2025-2"))
                .body("items[0].judgements.before.situation", contains("balance", "surplus"))
                .body("items[0].judgements[2].before", nullValue());
    }

    @Test
    void shortestWayIsWithinReachAndCanBeBegun() {
        barometer(row("18", "brist"));
        picture("region=1880").body("items[0].shortestWay", nullValue());
        trained("Lång kurs i Karlskoga", "1883", 40, "2026-04-07", 5);
        trained("Full kurs i Örebro", "1880", 1, "2026-04-07", 0);
        trained("Begynt kurs i Örebro", "1880", 2, "2026-03-01", 5);
        trained("Kurs i Hällefors", "1863", 10, "2026-04-07", 5);
        picture("region=1880")
                .body("items[0].shortestWay.kind", equalTo("training"))
                .body("items[0].shortestWay.name", equalTo("Lång kurs i Karlskoga"))
                .body("items[0].shortestWay.weeks", equalTo(40))
                .body("items[0].shortestWay.begins", equalTo("2026-04-07"))
                .body("items[0].shortestWay.places", equalTo(5));
        picture("region=18").body("items[0].shortestWay.name", equalTo("Kurs i Hällefors"));

        as(planner).body("""
                        {"name":"Jobbspår vård","need":"Vi söker","occupations":["5321"],"asks":[],
                        "steps":[{"name":"Språk","weeks":8},{"name":"Praktik","weeks":12}],
                        "places":2,"from":"2026-02-01","partners":[],"municipalities":[]}""").post("/vacancy/v1/job-tracks").then().statusCode(201);
        picture("region=1880")
                .body("items[0].shortestWay.kind", equalTo("job-track"))
                .body("items[0].shortestWay.weeks", equalTo(20));
        // A track is for people of the municipalities that lay it.
        picture("region=1883").body("items[0].shortestWay.name", equalTo("Lång kurs i Karlskoga"));

        // Storfors lies in another county, and in the labour-market region of Örebro.
        trained("Kurs i Storfors", "1760", 5, "2026-04-07", 5);
        picture("region=1880").body("items[0].shortestWay.name", equalTo("Kurs i Storfors"));
        picture("region=18").body("items[0].shortestWay.name", equalTo("Kurs i Storfors"));
    }

    @Test
    void wayWhoseLengthIsUnknownComesLastAndOfEquallyLongOnesTheFirstToBegin() {
        barometer(row("18", "brist"));
        String full = laid("{\"name\":\"Praktik\",\"weeks\":1}");
        as(coach)
                .post("/vacancy/v1/job-tracks/" + full + "/reservations")
                .then()
                .statusCode(201);
        laid("{\"name\":\"Språk\",\"weeks\":2},{\"name\":\"Praktik\"}");
        picture("region=1880")
                .body("items[0].shortestWay.kind", equalTo("job-track"))
                .body("items[0].shortestWay.weeks", nullValue());

        trained("A, senare", "1880", 30, "2026-05-04", 5);
        trained("B på distans", "\"distance\":true", 30, "2026-04-07", "5");
        picture("region=1880").body("items[0].shortestWay.name", equalTo("B på distans"));
    }

    /** With one place. */
    private String laid(String steps) {
        return as(planner)
                .body("""
                        {"name":"Jobbspår vård","need":"Vi söker","occupations":["5321"],"asks":[],"steps":[%s],
                        "places":1,"from":"2026-02-01","partners":[],"municipalities":[]}""".formatted(steps))
                .post("/vacancy/v1/job-tracks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void trained(String name, String municipality, int weeks, String begins, int places) {
        trained(name, "\"municipalities\":[\"%s\"]".formatted(municipality), weeks, begins, "" + places);
    }

    private void trained(String name, String where, int weeks, String begins, String places) {
        as(planner)
                .body("""
                        {"name":"%s","provider":"Komvux","kind":"vocational","gives":[{"kind":"language","concept":"sv","level":"B1"}],
                        "occupations":["5321"],"weeks":%d,%s,"starts":[{"begins":"%s","places":%s}]}""".formatted(name, weeks, where, begins, places))
                .post("/vacancy/v1/trainings")
                .then()
                .statusCode(201);
    }

    @Test
    void theNewestAssessmentCountsAndAllAreKept() {
        assessed(planner, "5321", "shortage", "2026-03-01", "Åtta tjänster är lediga");
        assessed(planner, "5321", "balance", "2026-03-02", "Alla är tillsatta");
        assessed(planner, "5321", "surplus", "2026-01-01", "Skrevs in i efterhand");

        picture("region=1880").body("items[0].judgements.situation", contains("balance"));
        as(coach)
                .get(ASSESSMENTS + "?municipality=1880&occupation=5321")
                .then()
                .body("items.situation", contains("balance", "shortage", "surplus"));
        as(coach).get(ASSESSMENTS + "?municipality=1883").then().body("items", empty());
    }

    @Test
    void openVacanciesAreCountedByWorkplace() {
        registered("Örebro kommun", OREBRO);
        move(employer, drafted(employer, "Undersköterska"), "published").statusCode();
        drafted(employer, "Undersköterska, utkast");

        picture("region=1880").body("items.vacancies", contains(1)).body("items.positions", contains(1));
        picture("region=18").body("items.vacancies", contains(1));
        picture("region=1883").body("items", empty());
    }

    @Test
    void vacanciesAreCountedByTheDayTheyCame() {
        String counts = "/vacancy/v1/vacancy-counts?from=2026-03-02&to=";
        registered("Örebro kommun", OREBRO);
        String filled = drafted(employer, "Undersköterska");
        move(employer, filled, "published");
        move(employer, filled, "filled");
        drafted(employer, "Undersköterska, utkast");
        TestClock.set(TODAY.plusDays(1));
        move(employer, drafted(employer, "Undersköterska i natt"), "published");

        as(coach)
                .get(counts + "2026-03-02")
                .then()
                .body("items.occupation", contains("5321"))
                .body("items.vacancies", contains(1));
        as(coach).get(counts + "2026-03-03&region=18").then().body("items.positions", contains(2));
        as(coach).get(counts + "2026-03-03&region=1883").then().body("items", empty());
        as(writer).get(counts + "2026-03-03").then().statusCode(403);
        for (String wrong : List.of("2026-03-01", "mars", "2026-03-03&region=99", "2026-03-03&occupation=53")) {
            as(coach).get(counts + wrong).then().statusCode(400);
        }
    }

    @Test
    void plannersAndHrAssessTheirOwnMunicipalityAndNobodyElseDoes() {
        assessed(Tokens.planner("1883"), "5321", "shortage", "2026-03-01", "Vi söker")
                .body("municipality", equalTo("1883"));
        for (String token : List.of(coach, employer, reader, writer, admin)) {
            assess(token, "5321", "shortage", "2026-03-01", "Vi söker").statusCode(403);
        }
        as(writer).get(PICTURE).then().statusCode(403);
        as(reader).get(PICTURE).then().statusCode(200);
        as(hr).get(PICTURE).then().statusCode(200);
        assessed(hr, "5321", "shortage", "2026-03-01", "Vi söker");
        assess(planner, "9999", "shortage", "2026-03-01", "x")
                .statusCode(400)
                .body("errors.field", contains("occupation"));
        assess(planner, "5321", "shortage", "2026-03-03", "x")
                .statusCode(400)
                .body("errors.field", contains("assessedOn"));
        assess(planner, "5321", "shortage", "2026-03-01", "Ring 811228-9874").statusCode(400);
        for (String query : List.of("region=99", "disputed=ja", "occupation=53")) {
            as(planner).get(PICTURE + "?" + query).then().statusCode(400);
        }
    }

    private ValidatableResponse picture(String query) {
        return as(planner)
                .get(PICTURE + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse assessed(String token, String occupation, String situation, String day, String reason) {
        return assess(token, occupation, situation, day, reason).statusCode(201);
    }

    private ValidatableResponse assess(String token, String occupation, String situation, String day, String reason) {
        return as(token)
                .body("{\"occupation\":\"%s\",\"situation\":\"%s\",\"assessedOn\":\"%s\",\"reason\":\"%s\"}"
                        .formatted(occupation, situation, day, reason))
                .post(ASSESSMENTS)
                .then();
    }

    private void barometer(String rows) {
        as(planner)
                .body("[" + rows + "]")
                .post("/vacancy/v1/shortage-occupations/import")
                .then()
                .statusCode(200)
                .body("rejected", equalTo(0));
    }

    private static String row(String region, String situation) {
        return """
                {"yb_yrke":"Undersköterskor","lan":"%s","ssyk":"5321","rekryteringssituation":"%s","prognos":"öka","omgang":"2026-1"}
                """.formatted(region, situation);
    }
}
