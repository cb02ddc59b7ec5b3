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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.KafkaResource;
import se.jobbspar.testkit.PostgresResource;

/** The library inside a running service: transactions, wiring, health and metrics are the real ones. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
class OutboxInServiceTest {
    @Inject
    Greetings greetings;

    @Inject
    DataSource dataSource;

    @Test
    void committedWriteReachesKafkaAndLeavesTheOutbox() throws Exception {
        greetings.greet("amina");

        eventually("sent", () -> count("select count(*) from outbox") == 0);
        assertEquals(1, count("select count(*) from greeting where id = 'amina'"));
    }

    @Test
    void rolledBackWriteLeavesNoRow() throws SQLException {
        assertThrows(IllegalStateException.class, () -> greetings.greetAndChangeMyMind("omar"));

        assertEquals(0, count("select count(*) from greeting where id = 'omar'"));
        assertEquals(0, count("select count(*) from outbox where key = 'omar'"));
    }

    @Test
    void appendOutsideATransactionIsRefused() {
        assertThrows(IllegalStateException.class, () -> greetings.greetOutsideATransaction("omar"));
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
                .body(containsString("jobbspar_outbox_age_seconds "));
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
