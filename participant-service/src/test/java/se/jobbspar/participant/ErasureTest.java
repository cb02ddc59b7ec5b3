package se.jobbspar.participant;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** After an erasure the database knows that an id was used, and nothing about whose it was. */
@ServiceTest
class ErasureTest {
    private static final String CANARY = "Kanariefågelsson";

    private final Api coach = Api.coach("1460");

    /** What was made by a request with a key. */
    private final List<String> keyed = new ArrayList<>();

    @Inject
    DataSource database;

    @Test
    void noTableHoldsThePersonAfterwards() throws SQLException {
        String row = "{\"name\":\"%1$s\",\"reference\":\"%1$s 1\",\"protectedIdentity\":\"none\",\"profile\":%2$s}"
                .formatted(CANARY, Profiles.FULL.replace("Vårdlinjen i Damaskus", CANARY));
        coach.send(("[" + row + "]").getBytes(StandardCharsets.UTF_8), "application/json")
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
        String id = coach.list("q", CANARY).then().extract().path("items[0].id");
        Registered twin = coach.mapped(CANARY, Profiles.ONE_SKILL);
        Registered person = Registered.of(coach.asks()
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", "merge-of-" + id)
                .body("{\"participant\":\"%s\",\"version\":2}".formatted(twin.id()))
                .post("/participant/v1/participants/{id}/merges", id)
                .then()
                .statusCode(201)
                .extract());
        assertEquals(List.of("participant", "participant_origin"), tablesWith(CANARY.toLowerCase(Locale.ROOT)));
        assertEquals(List.of("participant"), tablesWith(CANARY));

        keepEverythingThereIs(person);
        String current = coach.get(person.id()).header("ETag");
        coach.erase(person.id(), current, "KS 2026/0417").then().statusCode(204);
        ParticipantTopic.await(person.id(), r -> r.value() == null);

        assertEquals(List.of(), tablesWith(CANARY));
        assertEquals(List.of(), tablesWith(CANARY.toLowerCase(Locale.ROOT)));
        assertEquals(List.of("grave"), tablesWith(person.id()));
        for (String made : keyed) {
            assertEquals(List.of(), tablesWith(made), "a key leads to what is gone");
        }
        ParticipantTopic.await(twin.id(), r -> r.value() == null && ParticipantTopic.version(r) == 4);
        assertEquals(List.of("grave"), tablesWith(twin.id()));
        assertEquals(
                "KS 2026/0417|5",
                text("select decision || '|' || version from grave where id = '" + person.id() + "'"));
    }

    @Test
    void tombstoneIsTheNewestRecordAndCarriesTheHighestVersion() {
        Registered person = coach.mapped("Amina", Profiles.FULL);

        coach.erase(person.id(), person.etag(), "KS 2026/0417").then().statusCode(204);

        List<ConsumerRecord<String, String>> records = ParticipantTopic.await(person.id(), r -> r.value() == null);
        assertNull(records.getLast().value());
        assertEquals(3, ParticipantTopic.version(records.getLast()));
        assertTrue(records.stream().mapToLong(ParticipantTopic::version).max().orElse(0) == 3);
    }

    @Test
    void erasedParticipantCannotBeChangedOrErasedAgain() {
        Registered person = coach.mapped("Amina", Profiles.FULL);
        coach.erase(person.id(), person.etag(), "KS 2026/0417").then().statusCode(204);

        assertEquals(404, coach.map(person.id(), person.etag(), Profiles.FULL).statusCode());
        assertEquals(
                404, coach.erase(person.id(), person.etag(), "KS 2026/0417").statusCode());
    }

    private List<String> tablesWith(String text) throws SQLException {
        var found = new ArrayList<String>();
        for (String table : tables()) {
            if (!"0"
                    .equals(text(
                            "select count(*) from %1$s where %1$s::text like '%%%2$s%%'".formatted(table, text)))) {
                found.add(table);
            }
        }
        return found;
    }

    /** A plan, a contact, circumstances, followers and a hand-over: with the person's id, and texts with the canary. */
    private void keepEverythingThereIs(Registered person) throws SQLException {
        Api.coach("1460", "next-coach").me().then().statusCode(200);
        coach.handOver(person.id(), "coach-1460", false).then().statusCode(200);
        coach.put(
                        person.id(),
                        "plan",
                        "\"0\"",
                        "{\"goals\":[\"%1$s\"],\"nextStep\":{\"what\":\"%1$s\",\"on\":\"2026-12-04\"}}"
                                .formatted(CANARY))
                .then()
                .statusCode(200);
        keyed.add(text("select id from merge where kept = '" + person.id() + "'"));
        keyed(
                "/participant/v1/participants/" + person.id() + "/contact-log",
                "{\"on\":\"2026-11-02\",\"kind\":\"meeting\",\"note\":\"%s\"}".formatted(CANARY));
        keyed(
                "/participant/v1/participants/" + person.id() + "/profile/languages",
                "{\"language\":\"so\",\"listening\":\"C2\"}");
        coach.put(
                        person.id(),
                        "circumstances",
                        "\"0\"",
                        "{\"themes\":[{\"theme\":\"housing\",\"state\":\"in-the-way\",\"on\":\"2026-11-02\"}]}")
                .then()
                .statusCode(200);
        var happened = new Happened(coach);
        String programme = happened.said("programmes", Happened.programme("1460"));
        String enrolment = happened.said("enrolments", Happened.enrolment(person.id(), programme));
        coach.asks()
                .header("If-Match", "\"0\"")
                .body("{\"onEntry\":{\"sex\":\"non-binary\"}}")
                .put("/participant/v1/enrolments/{id}/fund-attributes", enrolment)
                .then()
                .statusCode(200);
        keyed(
                "/participant/v1/outcomes",
                Happened.work(person.id(), enrolment)
                        .replace("\"contract\"", "\"employer\":\"" + CANARY + "\",\"contract\""));
        for (String made : keyed) {
            assertTrue(tablesWith(made).contains("idempotency_key"));
        }
        happened.said("placements", """
                {"participant":"%1$s","host":"%2$s","supervisor":"%2$s","from":"2021-04-12","to":"2021-06-11",
                 "hoursPerWeek":30,"tasks":"%2$s"}""".formatted(person.id(), CANARY));
        String meetUp = happened.said(
                "meet-ups", "{\"employer\":\"Solgläntan\",\"place\":\"Folkets hus\",\"on\":\"2021-05-20\"}");
        happened.said("invitations", "{\"participant\":\"%s\",\"meetUp\":\"%s\"}".formatted(person.id(), meetUp));
        assertEquals(204, coach.put(person.id(), "followers/me", null, "").statusCode());
        coach.handOver(person.id(), "next-coach", true).then().statusCode(200);
        assertEquals(List.of("contact_entry", "history", "participant", "plan"), tablesWith(CANARY));
        assertEquals(
                List.of(
                        "circumstances",
                        "coaching",
                        "contact_entry",
                        "follower",
                        "fund_attributes",
                        "hand_over",
                        "history",
                        "merge",
                        "participant",
                        "participant_origin",
                        "plan"),
                tablesWith(person.id()));
    }

    private void keyed(String address, String body) {
        keyed.add(coach.asks()
                .header("Idempotency-Key", "of-" + address)
                .body(body)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** All there are, so that none that comes is forgotten. */
    private List<String> tables() throws SQLException {
        return List.of(text("""
                select string_agg(table_name, ',' order by table_name) from information_schema.tables
                where table_schema = 'public' and table_name not like 'flyway%'""").split(","));
    }

    private String text(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
