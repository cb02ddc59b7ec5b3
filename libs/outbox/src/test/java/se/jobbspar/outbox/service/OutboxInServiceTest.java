package se.jobbspar.outbox.service;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.jobbspar.outbox.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.jobbspar.outbox.relay.TopicReader;
import se.jobbspar.outbox.republish.Republishing;
import se.jobbspar.testkit.KafkaResource;
import se.jobbspar.testkit.PostgresResource;

/** The library inside a running service: transactions, wiring, health and metrics are the real ones. */
@Isolated("Quarkus runs one application in a JVM")
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
class OutboxInServiceTest {
    private static final UUID AMINA = UUID.fromString("6f0a4f1e-97a1-4ac5-9a55-2f4f6c1f0b11");
    private static final UUID OMAR = UUID.fromString("0b9c1a52-6a0e-4a39-9f5e-0d9a3c1f2b77");
    private static final UUID HODAN = UUID.fromString("b7ad6b71-6920-4333-8448-eb211c80319c");

    @Inject
    Greetings greetings;

    @Inject
    Republishing republishing;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Inject
    DataSource dataSource;

    @Test
    void committedWriteReachesKafkaAndLeavesTheOutbox() throws Exception {
        greetings.greet(AMINA);

        eventually("sent", () -> count("select count(*) from outbox") == 0);
        assertEquals(1, count("select count(*) from greeting where id = '" + AMINA + "'"));
    }

    @Test
    void rolledBackWriteLeavesNoRow() throws SQLException {
        assertThrows(IllegalStateException.class, () -> greetings.greetAndChangeMyMind(OMAR));

        assertEquals(0, count("select count(*) from greeting where id = '" + OMAR + "'"));
        assertEquals(0, count("select count(*) from outbox where key = '" + OMAR + "'"));
    }

    @Test
    void snapshotIsWrittenAsTheContractSaysAndItsEndAsATombstone() throws Exception {
        greetings.greet(HODAN);
        republishing.start().join();
        eventually("sent", () -> count("select count(*) from outbox") == 0);
        greetings.takeBack(HODAN);
        eventually("sent", () -> count("select count(*) from outbox") == 0);

        String json = "{\"id\":\"" + HODAN + "\",\"version\":1,\"on\":\"1970-01-01\"}";
        assertEquals(Arrays.asList(json, json, null), values(HODAN));
    }

    @Test
    void appendOutsideATransactionIsRefused() {
        assertThrows(IllegalStateException.class, () -> greetings.greetOutsideATransaction(OMAR));
    }

    @Test
    void readinessSaysWhatTheRelayDoes() throws Exception {
        eventually("relaying", () -> when().get("/q/health/ready").asString().contains("relaying"));
        when().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void serviceIsAliveWhileTheRelayRuns() {
        when().get("/q/health/live")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'outbox relay' }.status", equalTo("UP"));
    }

    @Test
    void depthAndAgeAreMetrics() {
        when().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("jobbspar_outbox_depth "))
                .body(containsString("jobbspar_outbox_age_seconds "))
                .body(containsString("jobbspar_republish_failed_total{topic=\"test.greetings\"} 0.0"));
    }

    @Test
    void hangingTransactionsAreCutOffByTheDatabase() throws SQLException {
        assertEquals("1min", text("show idle_in_transaction_session_timeout"));
        assertEquals("5min", text("show transaction_timeout"));
    }

    @Test
    void firstStartFillsTheTopic() throws Exception {
        eventually("filled", () -> count("select count(*) from outbox_topic") == 1);
    }

    private List<String> values(UUID key) {
        return TopicReader.committed(kafka, Greetings.TOPIC.name()).records().stream()
                .filter(record -> record.key().equals(key.toString()))
                .map(ConsumerRecord::value)
                .map(value -> value == null ? null : new String(value, StandardCharsets.UTF_8))
                .toList();
    }

    private long count(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
