package se.jobbspar.participant;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.EndedSpans;
import se.jobbspar.testkit.Occupations;
import se.jobbspar.testkit.Skills;

/** A person with a name, an address, a number and a text nobody else has: none of it is found outside the database. */
@ServiceTest
class CanaryTest {
    private static final List<String> CANARIES = List.of(
            "Kanarieholm",
            "kanarie@example.org",
            "0706740608",
            "850709-9805",
            "Kanarielinjen",
            "Kanarieklassen",
            "Kanariekrogen",
            "KANARIE-REF",
            "kanarie-ref",
            "kanarieholm",
            "Kanariesystem",
            "Kanariemål",
            "Kanariesteget",
            "Kanarieprat",
            "Kanarieprojektet",
            "Kanariebolaget",
            "Kanariehandledaren",
            "Kanarieträffen",
            "childcare",
            "non-binary",
            "\"KP\"");
    private static final String PERSON = """
            {"name":"Kim Kanarieholm","contact":{"email":"kanarie@example.org","phone":"0706740608"},\
            "reference":"KANARIE-REF","protectedIdentity":"%s"}""";
    private static final String PROFILE = """
            {"experiences":[{"occupation":"%s","from":"2009-03","country":"KP"}],
             "educations":[{"level":"337","recognition":"unknown","country":"KP","title":"Kanarielinjen 850709-9805"}],
             "licences":[{"concept":"%s","scope":"Kanarieklassen"}]}""".formatted(Occupations.COOK, Skills.LICENCE_B);

    private static final String STORY = "{\"text\":\"Kim Kanarieholm 850709-9805, kock på Kanariekrogen 2009–2014%s\"}";

    private final Api coach = Api.coach("1480");

    @Inject
    DataSource database;

    @Inject
    EndedSpans spans;

    @Test
    void nothingIdentifyingLeavesTheDatabase() throws SQLException {
        try (var log = new CapturedLog()) {
            wholeLifeWithMistakes();
            fileWithMistakes();

            assertFalse(log.lines().isEmpty());
            silent("log", String.join("\n", log.lines()));
        }
        List<ConsumerRecord<String, String>> topic = ParticipantTopic.all();
        assertTrue(topic.size() > 2);
        topic.forEach(record -> silent("topic", record.key() + record.value() + record.headers()));
        silent("metrics", given().get("/q/metrics").asString());
        assertTrue(spans.all().stream().anyMatch(span -> span.contains("redacted")), "no query was redacted");
        silent("spans", String.join("\n", spans.all()));
        nowhereInTheDatabase("Kanariekrogen");
    }

    @Test
    void metricsKnowPathsAndNoIds() {
        Registered person = coach.register("Amina", "none");
        coach.get(person.id()).then().statusCode(200);

        String metrics = given().get("/q/metrics").asString();

        assertTrue(metrics.contains("uri=\"/participant/v1/participants/{id}\""));
        assertFalse(metrics.contains(person.id()));
    }

    @Test
    void rowThatTheDatabaseRefusesIsNotRepeatedInTheError() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> statement.execute("""
                    insert into grave (id, code, version, announced, decision, erased_at)
                    values (gen_random_uuid(), 'Kanarieholm', 0, false, 'KS 2026/1', now())"""));
            silent("error", refusal.toString());
        }
    }

    private void wholeLifeWithMistakes() {
        Registered person = Registered.of(
                coach.post(PERSON.formatted("none")).then().statusCode(201).extract());
        Response mapped = coach.map(person.id(), person.etag(), PROFILE);
        assertEquals(200, mapped.statusCode());
        plannedAndMet(person);
        happened(person);
        String current = coach.get(person.id()).header("ETag");
        coach.list("q", "Kanarieholm").then().statusCode(200);
        tell(person, "").then().statusCode(200).body("items.size()", equalTo(1));
        tell(person, "\"Kanariekrogen").then().statusCode(400);
        tell(person, " Kanariekrogen".repeat(15_000)).then().statusCode(400);
        coach.list("q", "Kanarieholm", "mapped", "Kanarieholm").then().statusCode(400);
        coach.post(PERSON.formatted("Kanarieholm")).then().statusCode(400);
        coach.post(PERSON.formatted("none").replace("\"name\"", "\"Kanarieholm\""))
                .then()
                .statusCode(400);
        coach.post("{\"name\":\"Kanarieholm").then().statusCode(400);
        coach.post(PERSON.formatted("none").replace("KANARIE-REF", "KANARIE-REF 850709-9805"))
                .then()
                .statusCode(400);
        coach.map(person.id(), current, PROFILE.replace("2009-03", "Kanarieholm"))
                .then()
                .statusCode(400);
        coach.map(person.id(), person.etag(), PROFILE).then().statusCode(412);
        coach.revise(person.id(), current, PERSON.formatted("unknown")).then().statusCode(200);
        coach.erase(person.id(), "\"4\"", "850709-9805").then().statusCode(400);
        coach.erase(person.id(), "\"4\"", "KS 2026/4").then().statusCode(204);
        ParticipantTopic.awaitVersion(person.id(), 5);
    }

    private void happened(Registered person) {
        var happened = new Happened(coach);
        String programme = happened.said(
                "programmes", Happened.programme("1480").replace("Den gömda resursen", "Kanarieprojektet"));
        String enrolment = happened.said("enrolments", Happened.enrolment(person.id(), programme));
        coach.asks()
                .header("If-Match", "\"0\"")
                .body("{\"onEntry\":{\"sex\":\"non-binary\"}}")
                .put("/participant/v1/enrolments/{id}/fund-attributes", enrolment)
                .then()
                .statusCode(200);
        assertEquals(
                400,
                coach.asks()
                        .header("If-Match", "\"1\"")
                        .body("{\"onEntry\":{\"age\":\"non-binary\"}}")
                        .put("/participant/v1/enrolments/{id}/fund-attributes", enrolment)
                        .statusCode());
        String work = Happened.work(person.id(), enrolment)
                .replace("\"contract\"", "\"employer\":\"Kanariebolaget\",\"contract\"");
        happened.said("outcomes", work);
        String placement = """
                {"participant":"%s","host":"Kanariebolaget","supervisor":"Kanariehandledaren","from":"2021-04-12",
                 "to":"2021-06-11","hoursPerWeek":30,"tasks":"Kanariehandledaren visar"}""".formatted(person.id());
        happened.said("placements", placement);
        assertEquals(
                400,
                happened.say("placements", placement.replace("2021-06-11", "Kanariehandledaren"))
                        .statusCode());
        happened.said(
                "meet-ups", "{\"employer\":\"Kanariebolaget\",\"place\":\"Kanarieträffen\",\"on\":\"2021-05-20\"}");
        assertEquals(
                400,
                happened.say("outcomes", work.replace("permanent", "Kanariebolaget"))
                        .statusCode());
    }

    /** The same person in a file, twice, with mistakes; made one, and two again. */
    private void fileWithMistakes() {
        String row = PERSON.formatted("none").replaceFirst("}$", ",\"profile\":" + PROFILE.replace("\n", "") + "}");
        String file =
                row + "\n" + row.replace("KANARIE-REF", "KANARIE-REF 2") + "\n" + row.replace("none", "Kanarieholm")
                        + "\n" + row.replace("2009-03", "Kanarieholm") + "\n{\"Kanarieholm\n";
        coach.send(file.getBytes(StandardCharsets.UTF_8), "application/x-ndjson", "source", "Kanariesystem")
                .then()
                .statusCode(200)
                .body("created", equalTo(2))
                .body("flagged", equalTo(1));
        String kept = coach.list("q", "Kanarieholm").then().extract().path("items[0].id");
        String away = coach.list("q", "Kanarieholm").then().extract().path("items[1].id");
        String merges = "/participant/v1/participants/" + kept + "/merges";
        coach.asks()
                .header("If-Match", "\"1\"")
                .body("{\"participant\":\"" + away + "\",\"version\":1}")
                .post(merges)
                .then()
                .statusCode(201);
        String merge = coach.asks().get(merges).then().extract().path("items[0].id");
        coach.asks()
                .header("If-Match", "\"2\"")
                .delete(merges + "/" + merge)
                .then()
                .statusCode(200);
        coach.asks().get("/participant/v1/participants/duplicates").then().statusCode(200);
        ParticipantTopic.awaitVersion(away, 3);
    }

    private void plannedAndMet(Registered person) {
        String plan = "{\"goals\":[\"Kanariemål\"],\"nextStep\":{\"what\":\"Kanariesteget\",\"on\":\"2026-12-04\"}}";
        String contact = "{\"on\":\"2026-11-02\",\"kind\":\"meeting\",\"note\":\"Kanarieprat\"}";
        String themes = "{\"themes\":[{\"theme\":\"childcare\",\"state\":\"in-the-way\",\"on\":\"2026-11-02\"}]}";
        coach.put(person.id(), "plan", "\"0\"", plan).then().statusCode(200);
        coach.put(person.id(), "plan", "\"0\"", plan).then().statusCode(412);
        coach.put(person.id(), "plan", "\"1\"", plan.replace("2026-12-04", "Kanariesteget"))
                .then()
                .statusCode(400);
        coach.note(person.id(), contact).then().statusCode(201);
        coach.note(person.id(), contact.replace("meeting", "Kanarieprat"))
                .then()
                .statusCode(400);
        coach.note(person.id(), contact.replace("2026-11-02", "2199-11-02"))
                .then()
                .statusCode(422);
        coach.put(person.id(), "circumstances", "\"0\"", themes).then().statusCode(200);
        coach.put(person.id(), "circumstances", "\"1\"", themes.replace("in-the-way", "Kanarieprat"))
                .then()
                .statusCode(400);
    }

    private Response tell(Registered person, String more) {
        return coach.suggest(person.id(), STORY.formatted(more));
    }

    /** A text is not even in the database. */
    private void nowhereInTheDatabase(String canary) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                          and query_to_xml('select * from ' || quote_ident(table_name), true, false, '')::text like '%%%s%%'""".formatted(canary))) {
            assertFalse(found.next(), canary);
        }
    }

    private static void silent(String where, String text) {
        for (String canary : CANARIES) {
            assertFalse(text.contains(canary), () -> canary + " is in the " + where + ": " + text);
        }
    }
}
