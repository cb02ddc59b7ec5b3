package se.jobbspar.vacancy;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.idempotency.KeySweep;

/** What is sent again with its key is made once, for 24 hours. */
@QuarkusTest
class RepeatedRequestTest extends Service {
    private final String key = "\"" + UUID.randomUUID() + "\"";

    @Inject
    KeySweep sweep;

    @BeforeEach
    void forgetKeys() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate idempotency_key");
        }
    }

    @Test
    void repeatedRegistrationOfAnEmployerIsNoConflict() {
        Response first = register("Örebro kommun");
        Response again = register("Örebro kommun");

        assertEquals(201, first.statusCode());
        assertAnsweredAlike(first, again);
        as(admin).get("/vacancy/v1/employers").then().body("total", equalTo(1));
    }

    @Test
    void keyWithAnotherEmployerIsRefused() {
        register("Örebro kommun");

        register("Örebro stad")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jobbspar:problem:idempotency-key-reused"));
    }

    @Test
    void repeatedDraftIsOneVacancy() {
        registered("Örebro kommun", OREBRO);
        Response first = draft("Kock");
        Response again = draft("Kock");

        assertEquals(201, first.statusCode());
        assertAnsweredAlike(first, again);
        as(employer).get("/vacancy/v1/vacancies").then().body("total", equalTo(1));
    }

    @Test
    void refusedDraftLeavesItsKeyUnused() {
        draft("Kock").then().statusCode(422);
        registered("Örebro kommun", OREBRO);

        draft("Kock").then().statusCode(201);
    }

    @Test
    void deletedDraftIsNotMadeAgain() {
        registered("Örebro kommun", OREBRO);
        delete(employer, draft("Kock").path("id")).then().statusCode(204);

        draft("Kock").then().statusCode(404);
        as(employer).get("/vacancy/v1/vacancies").then().body("total", equalTo(0));
    }

    @Test
    void keyStandsForItsRequestFor24Hours() {
        registered("Örebro kommun", OREBRO);
        Response first = draft("Kock");

        TestClock.advance(Duration.ofHours(24).minusSeconds(1));
        assertAnsweredAlike(first, draft("Kock"));

        TestClock.advance(Duration.ofSeconds(1));
        Response other = draft("Bagare");
        assertEquals(201, other.statusCode());
        assertNotEquals(first.header("Location"), other.header("Location"));
        assertAnsweredAlike(other, draft("Bagare"));
    }

    @Test
    void keysThatDoNotCountAnyMoreAreDeleted() throws SQLException {
        register("Örebro kommun");
        TestClock.advance(Duration.ofHours(1));
        as(admin)
                .header("Idempotency-Key", "later")
                .body(body("Karlskoga kommun"))
                .post("/vacancy/v1/employers");
        TestClock.advance(Duration.ofHours(23));

        sweep.sweep();

        assertEquals(1, keys());
        TestClock.advance(Duration.ofHours(1));
        sweep.sweep();
        assertEquals(0, keys());
    }

    private Response register(String name) {
        return as(admin).header("Idempotency-Key", key).body(body(name)).post("/vacancy/v1/employers");
    }

    private Response draft(String title) {
        return as(employer)
                .header("Idempotency-Key", key)
                .body("{\"title\":\"" + title + "\",\"occupationGroup\":\"5321\",\"municipality\":\"1880\"}")
                .post("/vacancy/v1/vacancies");
    }

    private static String body(String name) {
        return "{\"name\":\"" + name + "\"}";
    }

    private static void assertAnsweredAlike(Response first, Response again) {
        assertEquals(first.statusCode(), again.statusCode());
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(first.header("ETag"), again.header("ETag"));
        assertEquals(first.asString(), again.asString());
    }

    private long keys() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from idempotency_key")) {
            row.next();
            return row.getLong(1);
        }
    }
}
