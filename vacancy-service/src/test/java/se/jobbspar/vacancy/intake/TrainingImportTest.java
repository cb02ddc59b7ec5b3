package se.jobbspar.vacancy.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.vacancy.Service;

/** Trainings in files that people write, in our own JSON, and in course feeds. */
@QuarkusTest
class TrainingImportTest extends Service {
    private static final String URI = "/vacancy/v1/trainings";
    private static final String HEADINGS =
            "referens;namn;anordnare;typ;ger;kräver;yrken;veckor;takt;kommuner;distans;starter;kostnad\r\n";
    private static final String TRUCK =
            "T-1;Truckförarutbildning;Lager och truck AB;snabbutbildning;behörighet: Truckkort | hygien inom hälso- och sjukvården = 2;"
                    + "språk: svenska = A2 = krav | utbildning: = 3 = bör;8344;3,0;100 %;Örebro | 1883;nej;"
                    + "2026-04-07 = 12 = 2026-03-20 | 2026-08-17;9 500 kr\r\n";
    private static final String SFI =
            "S-D;Sfi kurs D;Komvux;sfi;språk: svenska = B1;;;;;;ja;2026-01-07 = = 2026-12-18;0\r\n";

    @Test
    void fileFromASpreadsheetIsTakenOnceHoweverOftenItIsSent() {
        counts(csv(HEADINGS + TRUCK + SFI), 2, 2, 0, 0, 0).body("errors", empty());
        counts(csv(HEADINGS + TRUCK + SFI), 2, 0, 0, 2, 0);
        counts(csv(HEADINGS + TRUCK.replace("= 12 =", "= 11 =") + SFI), 2, 0, 1, 1, 0);

        as(coach)
                .get(URI + "?kind=flash")
                .then()
                .body("items[0].reference", equalTo("T-1"))
                .body("items[0].gives.kind", contains("licence", "skill"))
                .body("items[0].gives[0].concept", equalTo("urn:jobbspar:licence:truckkort"))
                .body("items[0].gives[1].level", equalTo("2"))
                .body("items[0].asks.importance", contains("must", "wish"))
                .body("items[0].asks.level", contains("A2", "3"))
                .body("items[0].municipalities", contains("1880", "1883"))
                .body("items[0].weeks", equalTo(3))
                .body("items[0].cost", equalTo(9500))
                .body("items[0].starts.places", contains(11, null))
                .body("items[0].nextStart.until", equalTo("2026-03-20"));
    }

    @Test
    void whoCorrectsTheProvidersNameDoesNotPartTheTrainingFromItsFile() {
        counts(csv(HEADINGS + TRUCK), 1, 1, 0, 0, 0);
        String id = as(planner).get(URI).then().extract().path("items[0].id");
        as(planner)
                .header("If-Match", "\"1\"")
                .body(
                        "{\"name\":\"Truckkort\",\"provider\":\"Truckskolan i Örebro\",\"kind\":\"flash\",\"distance\":true}")
                .put(URI + "/" + id)
                .then()
                .statusCode(200);

        counts(csv(HEADINGS + TRUCK), 1, 0, 1, 0, 0);
    }

    @Test
    void whatIsSpoiledIsNamedByRowAndColumnAndTheRestIsKept() {
        counts(
                        csv(HEADINGS
                                + TRUCK
                                + TRUCK.replace("T-1", "")
                                + TRUCK.replace("T-1", "T-3").replace("Truckkort", "Truckkårt")
                                + TRUCK.replace("T-1", "T-4").replace("2026-08-17", "17/8")
                                + TRUCK.replace("T-1", "T-5").replace("snabbutbildning", "kurs")
                                + TRUCK.replace("T-1", "T-6").replace("1883", "Atlantis")
                                + TRUCK),
                        7,
                        1,
                        0,
                        0,
                        6)
                .body("errors.row", contains(2, 3, 4, 5, 6, 7))
                .body("errors.field", contains("referens", "ger", "starter", "typ", "kommuner", "referens"))
                .body("errors[1].message", containsString("Truckkort"))
                .body("errors[2].message", containsString("2026-04-07"));
        csv(HEADINGS.replace("anordnare", "skola") + TRUCK).statusCode(400).body("errors.field", contains("provider"));
    }

    @Test
    void jsonOfOurOwnIsHeldToTheRulesOfARequest() {
        String row = """
                {"reference":"%s","name":"Yrkesvux undersköterska","provider":"Komvux","kind":"vocational","weeks":60,
                "gives":[{"kind":"education","concept":"723","level":"3"}],"municipalities":["1880"],"hemlig":"x"}""";
        counts(
                        json(
                                URI + "/import",
                                "[" + row.formatted("a") + ","
                                        + row.formatted("b").replace("60", "0") + "]"),
                        2,
                        1,
                        0,
                        0,
                        1)
                .body("errors.row", contains(2))
                .body("errors.field", contains("weeks"))
                .body("notices.field", contains("hemlig"));
    }

    @Test
    void courseFeedIsTakenAndLeavesWhatPeopleHaveAdded() {
        counts(feed("2027-06-04"), 2, 1, 0, 0, 1)
                .body("errors.row", contains(2))
                .body("errors.field", contains("eventSummary.municipalityCode"));
        counts(feed("2027-06-04"), 2, 0, 0, 1, 1);
        ValidatableResponse taken = as(planner)
                .get(URI)
                .then()
                .body("items.name", contains("Automationstekniker"))
                .body("items[0].provider", equalTo("Yrkeshögskolan i Örebro"))
                .body("items[0].kind", equalTo("higher"))
                .body("items[0].description", equalTo("Du lär dig styra maskiner.\n\nGrundläggande behörighet"))
                .body("items[0].gives.concept", contains("523"))
                .body("items[0].weeks", equalTo(41))
                .body("items[0].pace", equalTo(100))
                .body("items[0].starts.begins", contains("2026-08-24"));
        String id = taken.extract().path("items[0].id");
        as(planner)
                .header("If-Match", "\"1\"")
                .body("""
                        {"name":"Automationstekniker","provider":"Yrkeshögskolan i Örebro","kind":"higher","municipalities":["1880"],
                        "occupations":["3113"],"gives":[{"kind":"licence","concept":"urn:jobbspar:licence:truckkort"}],"cost":0,
                        "starts":[{"begins":"2026-08-24","places":7}]}""")
                .put(URI + "/" + id)
                .then()
                .statusCode(200);

        counts(feed("2027-06-11"), 2, 0, 1, 0, 1);

        as(coach)
                .get(URI + "/" + id)
                .then()
                .body("weeks", equalTo(42))
                .body("gives.concept", contains("523", "urn:jobbspar:licence:truckkort"))
                .body("occupations", contains("3113"))
                .body("starts[0].places", equalTo(7))
                .body("cost", equalTo(0));
    }

    @Test
    void providersSystemImportsItsOwnAndNobodyElseDoes() {
        String provider = Tokens.partner(Scopes.TRAINING_WRITE);
        byte[] file = (HEADINGS + TRUCK).getBytes(StandardCharsets.UTF_8);
        counts(csv(provider, file, "?dryRun=true"), 1, 1, 0, 0, 0);
        counts(csv(provider, file, ""), 1, 1, 0, 0, 0);
        counts(csv(planner, file, ""), 1, 1, 0, 0, 0);
        as(coach).get(URI).then().body("total", equalTo(2));
        csv(writer, file, "").statusCode(403);
        csv(coach, file, "").statusCode(403);
    }

    /** One course with everything, and one that is held nowhere. */
    private ValidatableResponse feed(String end) {
        return json(URI + "/emil/import", """
                {"hits":2,"result":[{"id":"i.myh.1","education":{"identifier":"i.myh.1","code":"YH1",
                "title":[{"lang":"eng","content":"Automation technician"},{"lang":"swe","content":"Automationstekniker"}],
                "description":[{"lang":"swe","content":"<p>Du lär dig styra <b>maskiner</b>.</p>"}],
                "form":{"code":"yrkeshögskoleutbildning","type":"form"},"subject":[{"code":"523","name":"Automation","type":"sun"}],
                "resultIsDegree":true,"eligibility":{"eligibilityDescription":[[{"lang":"swe","content":"Grundläggande behörighet"}]]}},
                "providerSummary":{"providers":["Yrkeshögskolan i Örebro"]},
                "eventSummary":{"paceOfStudyPercentage":[100],"distance":false,"municipalityCode":["1880"],"regionCode":["18"],
                "executions":[{"start":"2026-08-24T00:00:00","end":"%s"}]}},
                {"id":"i.myh.2","education":{"title":[{"lang":"swe","content":"Svetsare"}],"form":{"code":"komvux"}},
                "providerSummary":{"providers":["Komvux"]},"eventSummary":{"executions":[]}}]}""".formatted(end));
    }

    private ValidatableResponse json(String uri, String body) {
        return as(planner).body(body).post(uri).then();
    }

    /** As a spreadsheet on Windows saves it. */
    private ValidatableResponse csv(String content) {
        return csv(planner, content.getBytes(Charset.forName("windows-1252")), "");
    }

    private ValidatableResponse csv(String token, byte[] content, String query) {
        return as(token)
                .contentType("text/csv")
                .body(content)
                .post(URI + "/import" + query)
                .then();
    }

    private static ValidatableResponse counts(
            ValidatableResponse response, int received, int created, int updated, int unchanged, int rejected) {
        return response.statusCode(200)
                .body("received", equalTo(received))
                .body("created", equalTo(created))
                .body("updated", equalTo(updated))
                .body("unchanged", equalTo(unchanged))
                .body("rejected", equalTo(rejected));
    }
}
