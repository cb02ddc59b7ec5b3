package se.jobbspar.participant;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Occupations;
import se.jobbspar.testkit.Skills;

/** Files of people, as systems and spreadsheets make them. */
@ServiceTest
class ParticipantImportTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEADINGS =
            "Namn;Referens;Skyddade personuppgifter;E-post;Telefon;Kompetenser;Erfarenheter;Utbildningar;Språk;Körkort och behörigheter;"
                    + "Önskade yrken;Önskade kommuner;Arbetstider;Oönskade yrken;Oönskade arbetstider;Oönskade uppgifter\r\n";
    private static final String AMINA =
            "Amina Haddad;%s;nej;amina@example.org;019-00 00 00;läsa kartor=3,0 | " + Skills.HYGIENE_IN_HEALTH_CARE
                    + "=2|\"%s\"=nej;undersköterska=mar-09–aug-14=Syrien;337=723a=väntar=SY=Vårdlinjen, Damaskus;"
                    + "svenska=B1/A2/B1/B1/- | arabiska = C2;B-körkort = 2031-05-01;undersköterska;Örebro | 1883 | 1917;heltid | kvällar;kock;natt;\r\n";

    @Inject
    DataSource database;

    @Test
    void spreadsheetIsReadWholeWhicheverWayItIsSaved() {
        Api coach = Api.coach("1860");
        String file = HEADINGS + amina("AME 1").replace("\"%s\"=nej", "") + ";;;;;;;;;;;;;;;\r\n";

        counts(csv(coach, file), 1, 1, 0, 0, 0);
        for (byte[] same : List.of(
                file.getBytes(WINDOWS),
                ("\uFEFF" + file).getBytes(StandardCharsets.UTF_8),
                ("sep=;\r\n" + file).getBytes(WINDOWS),
                file.replace(';', '\t').getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + file.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE))) {
            counts(coach.send(same, "text/csv").then(), 1, 0, 0, 1, 0);
        }

        String id = coach.list("q", "Haddad").then().extract().path("items[0].id");
        coach.get(id)
                .then()
                .body("name", equalTo("Amina Haddad"))
                .body("reference", equalTo("AME 1"))
                .body("version", equalTo(1))
                .body("contact.phone", equalTo("019-00 00 00"))
                .body("profile.skills.concept", contains(Skills.READ_MAPS, Skills.HYGIENE_IN_HEALTH_CARE))
                .body("profile.skills.level", contains(3, 2))
                .body("profile.experiences[0].occupation", equalTo(Occupations.NURSE_ASSISTANT))
                .body("profile.experiences[0].from", equalTo("2009-03"))
                .body("profile.experiences[0].to", equalTo("2014-08"))
                .body("profile.experiences[0].country", equalTo("SY"))
                .body("profile.educations[0].title", equalTo("Vårdlinjen, Damaskus"))
                .body("profile.educations[0].recognition", equalTo("pending"))
                .body("profile.languages.language", contains("sv", "ar"))
                .body("profile.languages[0].reading", equalTo("A2"))
                .body("profile.languages[1].writing", equalTo("C2"))
                .body("profile.licences[0].concept", equalTo(Skills.LICENCE_B))
                .body("profile.wishes.municipalities", contains("1880", "1883", "0331"))
                .body("profile.wishes.not.workingTimes", contains("nights"))
                .body("visibility.visible", equalTo(true));
        ParticipantTopic.awaitVersion(id, 1);
    }

    private static String amina(String reference) {
        return AMINA.formatted(reference, "%s")
                .replace("undersköterska=", Occupations.NURSE_ASSISTANT + "=")
                .replace(";undersköterska;", ";" + Occupations.NURSE_ASSISTANT + ";")
                .replace(";kock;", ";" + Occupations.COOK + ";");
    }

    @Test
    void rowsOfJsonAreTheRequestsTheyStandFor() throws IOException {
        Api coach = Api.coach("1861");
        String lines = line("Rad ett", Profiles.FULL) + line("Rad två", Profiles.ONE_SKILL);

        counts(coach.send(gzip(lines), "application/x-ndjson").then(), 2, 2, 0, 0, 0);
        counts(
                json(coach, "[" + line("Rad ett", Profiles.FULL) + "," + line("Rad två", Profiles.FULL) + "]"),
                2,
                0,
                1,
                1,
                0);

        String id = coach.list("q", "Rad två").then().extract().path("items[0].id");
        coach.get(id).then().body("version", equalTo(2)).body("profile.skills.size()", equalTo(2));
        ParticipantTopic.awaitVersion(id, 2);
    }

    @Test
    void dryRunAnswersTheSameAndChangesNothing() {
        Api coach = Api.coach("1862");

        counts(json(coach, line("D 1", Profiles.FULL), "dryRun", "true"), 1, 1, 0, 0, 0);

        coach.list().then().body("total", equalTo(0));
        counts(json(coach, line("D 1", Profiles.FULL)), 1, 1, 0, 0, 0);
    }

    @Test
    void eachWrongPlaceIsNamedByRowAndFieldAndStopsNoOtherRow() {
        Api coach = Api.coach("1863");

        ValidatableResponse answer = counts(
                json(
                        coach,
                        line("", "{}")
                                + line("E 2", "{\"skills\":[{\"concept\":\"läsa kartorr\",\"level\":2}]}")
                                + line("E 3", "{\"skills\":[{\"concept\":\"" + Skills.READ_MAPS + "\",\"level\":9}]}")
                                + line("850709-9805", "{}")
                                + line("E 5", "{}").replace("\"none\"", "\"nej\"")
                                + line(
                                        "E 6",
                                        "{\"experiences\":[{\"occupation\":\"" + Occupations.COOK
                                                + "\",\"from\":\"2014-08\",\"to\":\"2009-03\"}]}")
                                + line("E 7", "{\"hobbies\":[1]}")
                                + line("E 7", "{}")
                                + "{\"name\"\n"),
                9,
                1,
                0,
                0,
                8);
        answer.body("errors.row", contains(1, 2, 3, 4, 5, 6, 8, 9))
                .body(
                        "errors.field",
                        contains(
                                "reference",
                                "profile.skills[0].concept",
                                "profile.skills[0].level",
                                "reference",
                                "protectedIdentity",
                                "profile.experiences[0].to",
                                "reference",
                                ""))
                .body("errors[1].message", containsString("; nearest: läsa kartor (" + Skills.READ_MAPS + ")"))
                .body("errors[4].message", equalTo("must be one of none, protected, unknown"))
                .body("notices.field", contains("profile.hobbies"));
    }

    @Test
    void cellIsNamedByItsHeadingAndItsEntry() {
        Api coach = Api.coach("1864");
        String row = "Kim;%s;%s;;%s;%s;%s;%s;%s;%s;;;%s;;;\r\n";

        counts(
                        csv(
                                coach,
                                HEADINGS
                                        + row.formatted("C 1", "vet inte", "4,67E+10", "", "", "", "", "", "")
                                        + row.formatted("C 2", "kanske", "", "", "", "", "", "", "")
                                        + row.formatted("C 3", "nej", "", "läsa kartor", "", "", "", "", "")
                                        + row.formatted(
                                                "C 4",
                                                "nej",
                                                "",
                                                "läsa kartor=2|läsa kartor=mycket",
                                                "",
                                                "",
                                                "",
                                                "",
                                                "")
                                        + row.formatted("C 5", "nej", "", "", "kock=3/4/2009–2010", "", "", "", "")
                                        + row.formatted("C 6", "nej", "", "", "", "337=723a=godkänd", "", "", "")
                                        + row.formatted("C 7", "nej", "", "", "", "", "svenska=bra", "", "")
                                        + row.formatted("C 8", "nej", "", "", "", "", "", "B-körkort=39873", "")
                                        + row.formatted("C 9", "nej", "", "", "", "", "", "", "ibland")
                                        + row.formatted("2,02611E+11", "nej", "701234567", "", "", "", "", "", "")
                                        + row.formatted("C 11", "nej", "701234567", "", "", "", "", "", "")),
                        11,
                        1,
                        0,
                        0,
                        10)
                .body(
                        "errors.field",
                        contains(
                                "Telefon",
                                "Skyddade personuppgifter",
                                "Kompetenser",
                                "Kompetenser",
                                "Erfarenheter",
                                "Utbildningar",
                                "Språk",
                                "Körkort och behörigheter",
                                "Arbetstider",
                                "Referens"))
                .body("errors[2].message", containsString("entry 1: "))
                .body("errors[3].message", containsString("entry 2: behind = must be a level"))
                .body("notices.row", contains(11))
                .body("notices[0].field", equalTo("Telefon"));
    }

    @Test
    void whatACoachHasChangedIsNotOverwritten() {
        Api coach = Api.coach("1865");
        counts(json(coach, line("R 1", Profiles.ONE_SKILL)), 1, 1, 0, 0, 0);
        String id = coach.list("q", "R 1").then().extract().path("items[0].id");
        assertEquals(200, coach.map(id, "\"1\"", Profiles.FULL).statusCode());

        counts(json(coach, line("R 1", Profiles.ONE_SKILL)), 1, 0, 0, 1, 0).body("notices.size()", equalTo(0));
        counts(json(coach, line("R 1", "{}")), 1, 0, 0, 1, 0)
                .body("notices[0].message", containsString("has been changed here"));

        coach.get(id).then().body("version", equalTo(2)).body("profile.skills.size()", equalTo(2));
    }

    @Test
    void oneReferenceOfTwoSystemsOrTwoMunicipalitiesIsTwoPeople() {
        Api coach = Api.coach("1866");

        counts(json(coach, line("S 1", "{}")), 1, 1, 0, 0, 0);
        counts(json(coach, line("S 1", "{}"), "source", "Procapita"), 1, 1, 0, 0, 0);
        counts(json(Api.coach("1867"), line("S 1", "{}")), 1, 1, 0, 0, 0);
        counts(json(coach, line(" s 1", "{}"), "source", "Procapita"), 1, 0, 1, 0, 0);

        coach.list().then().body("total", equalTo(2));
    }

    @Test
    void erasedPersonLeavesNoOrigin() {
        Api coach = Api.coach("1868");
        counts(json(coach, line("X 1", "{}")), 1, 1, 0, 0, 0);
        String id = coach.list().then().extract().path("items[0].id");

        coach.erase(id, "\"1\"", "KS 2026/1").then().statusCode(204);

        counts(json(coach, line("X 1", "{}")), 1, 1, 0, 0, 0);
    }

    @Test
    void fileThatIsCutOffOrNoFileChangesNothing() {
        Api coach = Api.coach("1870");
        String array = "[" + line("F 1", "{}");

        json(coach, array).statusCode(400);
        csv(coach, "namn;referens\r\nKim;F 1\r\n").statusCode(400).body("errors.field", contains("protectedIdentity"));
        coach.send((HEADINGS + "Åsa;F 1").getBytes(Charset.forName("IBM850")), "text/csv")
                .then()
                .statusCode(400)
                .body("errors.field", contains("line 1"));
        json(coach, line("F 1", "{}"), "source", "=cmd").statusCode(400);

        coach.list().then().body("total", equalTo(0));
    }

    @Test
    void onlyCoachesSendPeople() {
        assertEquals(403, Api.admin().send(new byte[0], "text/csv").statusCode());
    }

    @Test
    void logSaysHowManyAndNothingOfWhom() {
        try (var log = new CapturedLog()) {
            json(Api.coach("1871"), line("L 1", "{}").replace("Kim", "Hemligsson") + "{\"name\":\"Hemligsson\n");

            String lines = String.join("\n", log.lines());
            assertTrue(lines.contains("Import of participants: 2 received, 1 created"), lines);
            assertFalse(lines.contains("Hemligsson"), lines);
        }
    }

    /** As a process that is killed leaves it: whole batches are stored, and the file is sent again. */
    @Test
    void importThatBrokeOffIsCompletedBySendingTheFileAgain() throws SQLException {
        Api coach = Api.coach("1872");
        String file = IntStream.range(0, 350)
                .mapToObj(i -> line("K " + i, Profiles.FULL))
                .collect(Collectors.joining());
        execute("create function break_off() returns trigger language plpgsql as"
                + " $$ begin raise exception 'the power is gone'; end $$");
        execute("create trigger broken before insert on participant for each row when (new.reference = 'K 250')"
                + " execute function break_off()");

        // What no operation promises is in no document, so this one is asked without comparing.
        given().auth()
                .oauth2(coach.token())
                .contentType("application/json")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/participant/v1/participants/import")
                .then()
                .statusCode(500);

        execute("drop function break_off() cascade");
        coach.list().then().body("total", equalTo(200));
        counts(json(coach, file), 350, 150, 0, 200, 0);
        counts(json(coach, file), 350, 0, 0, 350, 0);
        coach.list().then().body("total", equalTo(350));
        coach.asks()
                .get("/participant/v1/participants/import")
                .then()
                .statusCode(200)
                .body("running", equalTo(false));
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String line(String reference, String profile) {
        return "{\"name\":\"Kim\",\"reference\":\"%s\",\"protectedIdentity\":\"none\",\"profile\":%s}\n"
                .formatted(reference, profile.lines().map(String::strip).collect(Collectors.joining()));
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static ValidatableResponse csv(Api coach, String file) {
        return coach.send(file.getBytes(StandardCharsets.UTF_8), "text/csv").then();
    }

    private static ValidatableResponse json(Api coach, String file, Object... parameters) {
        return coach.send(file.getBytes(StandardCharsets.UTF_8), "application/x-ndjson", parameters)
                .then();
    }

    private static ValidatableResponse counts(
            ValidatableResponse answer, int received, int created, int updated, int unchanged, int rejected) {
        return answer.statusCode(200)
                .body("received", equalTo(received))
                .body("errors.findAll { it.message.contains('not of the type') }.size()", equalTo(0))
                .body("created", equalTo(created))
                .body("updated", equalTo(updated))
                .body("unchanged", equalTo(unchanged))
                .body("rejected", equalTo(rejected))
                .body("toString()", not(containsString("Haddad")));
    }
}
