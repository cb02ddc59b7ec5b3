package se.jobbspar.vacancy.publishing;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.outbox.BulkTurn;
import se.jobbspar.outbox.OutboxConfig;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.vacancy.Service;

/** What reaches Kafka, read as matching-service reads it. */
@QuarkusTest
class PublishingTest extends Service {
    private static final String URI = "/vacancy/v1/vacancies/";

    @Inject
    OutboxConfig outbox;

    private TopicReader topics;

    @BeforeEach
    void listen() {
        topics = new TopicReader();
    }

    @AfterEach
    void stop() {
        topics.close();
    }

    private void shortages(String query, String file) {
        as(planner)
                .contentType("text/csv; charset=utf-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/vacancy/v1/shortage-occupations/import" + query)
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
    }

    @Test
    void draftIsNoEventAndItsPublicationIs() throws IOException {
        registered("Örebro kommun", OREBRO);
        String id = drafted(employer, "Undersköterska");
        String hint = drafted(employer, "Kock");

        move(employer, id, "published");

        List<ConsumerRecord<String, byte[]>> records = topics.until(Topics.VACANCIES, id, 1);
        JsonNode snapshot = json(records.getFirst());
        assertEquals(2, snapshot.get("version").asLong());
        assertEquals("published", snapshot.get("status").asText());
        assertEquals("5321", snapshot.get("occupationGroup").asText());
        assertFalse(topics.seen(hint), "a draft is seen on the topic");
    }

    @Test
    void eventSaysWhereItIsAndThatItIsDoneFromAnywhereAndNothingElseOfTheTerms() throws IOException {
        registered("Örebro kommun", OREBRO);
        String id = as(employer)
                .body("""
                        {"title":"Handläggare","occupationGroup":"5321","municipality":"1880","terms":
                         {"remote":"fully","otherMunicipalities":["1883"],"salary":"monthly"}}""")
                .post(URI)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        move(employer, id, "published");

        JsonNode snapshot = json(topics.until(Topics.VACANCIES, id, 1).getFirst());

        assertEquals("1883", snapshot.get("otherMunicipalities").get(0).asText());
        assertTrue(snapshot.get("remote").asBoolean());
        assertFalse(snapshot.has("terms"), snapshot.toString());
    }

    @Test
    void deletionOfAnAnnouncedOneIsATombstoneAboveEveryVersion() {
        registered("Örebro kommun", OREBRO);
        String id = drafted(employer, "Undersköterska");
        move(employer, id, "published");

        delete(employer, id).then().statusCode(204);

        ConsumerRecord<String, byte[]> last =
                topics.until(Topics.VACANCIES, id, 2).getLast();
        assertNull(last.value());
        assertEquals("3", new String(last.headers().lastHeader("version").value()));
    }

    @Test
    void eventsCarryNeitherTheAdsTextNorAContactNorANumber() throws IOException {
        String ad = """
            [{"id":"annons-ek","headline":"Målare","application_deadline":"2026-04-30","description":{"text":"Ring Eva på 070-123 45 67"},
              "employer":{"name":"Målare Ek","organization_number":"%s","email":"ek@example.org"},
              "occupation_group":{"legacy_ams_taxonomy_id":"7131"},"workplace_address":{"municipality_code":"1880"}}]""".formatted(SOLE_TRADER);
        as(planner)
                .body(ad.getBytes(StandardCharsets.UTF_8))
                .post(URI + "import")
                .then()
                .statusCode(200);
        String id = as(admin).get(URI).then().extract().path("items[0].id");

        String event = new String(
                        topics.until(Topics.VACANCIES, id, 1).getLast().value(), StandardCharsets.UTF_8)
                // By chance anything may stand in an id.
                .replaceAll("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}", "an id");

        assertTrue(event.contains("Målare"), event);
        for (String secret :
                List.of("Ring", "070", "Ek", SOLE_TRADER, SOLE_TRADER.substring(0, 4), "example.org", "annons")) {
            assertFalse(event.contains(secret), secret + " in " + event);
        }
    }

    @Test
    void dryRunPublishesNothing() {
        String row = """
            [{"yb_yrke":"Provkockar","lan":"00","ssyk":"5120","rekryteringssituation":"brist","prognos":"öka","omgang":"2026-1"}]""";

        as(planner)
                .body(row)
                .post("/vacancy/v1/shortage-occupations/import?dryRun=true")
                .then()
                .statusCode(200);
        as(planner)
                .body(row)
                .post("/vacancy/v1/shortage-occupations/import")
                .then()
                .statusCode(200);

        String id = as(planner)
                .get("/vacancy/v1/shortage-occupations")
                .then()
                .extract()
                .path("items[0].id");
        topics.until(Topics.SHORTAGE_OCCUPATIONS, id, 1);
        assertEquals(1, topics.countWhere(Topics.SHORTAGE_OCCUPATIONS, "Provkockar"));
    }

    @Test
    void regionalForecastIsNoEventNeitherFirstNorAgain() {
        String head = "yb_yrke;lan;ssyk_codes;rekryteringssituation;prognos;omgang;kalla\n";
        shortages("?source=regional-forecast", head + "Provbagare;18;5120;brist;öka;2026;Region Exempel\n");
        shortages("", head + "Provsmakare;18;5120;brist;öka;2026-1;\n");
        String id = as(planner)
                .get("/vacancy/v1/shortage-occupations?source=barometer")
                .then()
                .extract()
                .path("items[0].id");
        topics.until(Topics.SHORTAGE_OCCUPATIONS, id, 1);

        as(admin).post("/vacancy/v1/republish").then().statusCode(202);

        topics.until(Topics.SHORTAGE_OCCUPATIONS, id, 2);
        assertEquals(0, topics.countWhere(Topics.SHORTAGE_OCCUPATIONS, "Provbagare"));
    }

    @Test
    void trackTellsHowManyPlacesAreLeftAndNotWhyItWasLaidNorWhoReservedOne() throws IOException {
        String id = as(planner)
                .body("""
                        {"name":"Industri","need":"Brist hos hemliga verkstaden","occupations":["7223"],"places":2,
                        "from":"2026-03-02","municipalities":["1880"]}""")
                .post("/vacancy/v1/job-tracks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String reservation = as(coach)
                .post("/vacancy/v1/job-tracks/" + id + "/reservations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        ConsumerRecord<String, byte[]> last =
                topics.until(Topics.JOB_TRACKS, id, 2).getLast();
        assertEquals(1, json(last).get("placesLeft").asInt());
        String event = new String(last.value(), StandardCharsets.UTF_8);
        assertFalse(event.contains("hemliga") || event.contains(reservation), event);
    }

    @Test
    void trainingTellsWhatItGivesAndAsksForAndNeitherItsTextNorWhoKeepsIt() throws IOException {
        String id = as(Tokens.partner(Scopes.TRAINING_WRITE))
                .body("""
                        {"name":"Truckkort","provider":"Truckskolan","kind":"flash","weeks":3,"cost":9500,
                        "description":"Ring hemliga studievägledaren","municipalities":["1880"],"occupations":["8344"],
                        "gives":[{"kind":"licence","concept":"urn:jobbspar:licence:truckkort"}],
                        "asks":[{"kind":"language","concept":"sv","level":"A2","importance":"must"}],
                        "starts":[{"begins":"2026-04-07","until":"2026-03-20","places":12}]}""")
                .post("/vacancy/v1/trainings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        ConsumerRecord<String, byte[]> record =
                topics.until(Topics.TRAININGS, id, 1).getFirst();
        JsonNode snapshot = json(record);
        assertEquals(1, snapshot.get("version").asInt());
        assertEquals(
                "urn:jobbspar:licence:truckkort",
                snapshot.at("/gives/0/concept").asText());
        assertEquals("A2", snapshot.at("/asks/0/level").asText());
        assertEquals(12, snapshot.at("/starts/0/places").asInt());
        assertEquals("2026-03-20", snapshot.at("/starts/0/until").asText());
        String event = new String(record.value(), StandardCharsets.UTF_8);
        assertFalse(event.contains("hemliga") || event.contains("partner"), event);
    }

    @Test
    void trainingsOfAFileAreEventsWhereTheyChangeAndAgainWhenPublishedAgain() throws IOException {
        trainings("?dryRun=true", 12);
        trainings("", 12);
        String id = as(planner).get("/vacancy/v1/trainings").then().extract().path("items[0].id");
        trainings("", 12);
        trainings("", 11);

        ConsumerRecord<String, byte[]> second =
                topics.until(Topics.TRAININGS, id, 2).getLast();
        assertEquals(11, json(second).at("/starts/0/places").asInt());
        assertEquals(1, topics.countWhere(Topics.TRAININGS, "Provtruck"));

        as(admin).post("/vacancy/v1/republish").then().statusCode(202);

        assertEquals(
                2,
                json(topics.until(Topics.TRAININGS, id, 3).getLast())
                        .get("version")
                        .asInt());
    }

    private void trainings(String query, int places) {
        as(planner)
                .body("""
                        [{"reference":"T-1","name":"Provtruck","provider":"Truckskolan","kind":"flash","distance":true,
                        "starts":[{"begins":"2026-04-07","places":%d}]}]""".formatted(places))
                .post("/vacancy/v1/trainings/import" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void republishSendsTheSameVersionsAgain() throws IOException {
        registered("Örebro kommun", OREBRO);
        String id = drafted(employer, "Undersköterska");
        move(employer, id, "published");
        topics.until(Topics.VACANCIES, id, 1);

        as(admin).post("/vacancy/v1/republish").then().statusCode(202);

        ConsumerRecord<String, byte[]> again =
                topics.until(Topics.VACANCIES, id, 2).getLast();
        assertEquals(2, json(again).get("version").asLong());
    }

    @Test
    void republishIsAnsweredBeforeItIsDone() throws SQLException {
        registered("Örebro kommun", OREBRO);
        String id = drafted(employer, "Undersköterska");
        move(employer, id, "published");
        topics.until(Topics.VACANCIES, id, 1);

        try (Connection other = database.getConnection();
                Statement turn = other.createStatement()) {
            turn.execute("select pg_advisory_lock(" + BulkTurn.KEY + ")");
            try {
                as(admin).post("/vacancy/v1/republish").then().statusCode(202);
            } finally {
                turn.execute("select pg_advisory_unlock(" + BulkTurn.KEY + ")");
            }
        }

        topics.until(Topics.VACANCIES, id, 2);
    }

    @Test
    void relayIsFencedUnderTheServicesOwnName() {
        assertEquals("vacancy-service-outbox", outbox.transactionalId());
    }

    private static JsonNode json(ConsumerRecord<String, byte[]> event) throws IOException {
        return new ObjectMapper().readTree(event.value());
    }
}
