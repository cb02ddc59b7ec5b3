package se.jobbspar.vacancy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.servers.LocalPostgres;
import se.jobbspar.servers.PostgresSettings;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.KafkaResource;
import se.jobbspar.testkit.PostgresResource;
import se.jobbspar.testkit.Tokens;

/** A PostgreSQL that ends under the service. */
@QuarkusTest
@TestProfile(DatabaseAwayTest.DatabaseOfItsOwn.class)
class DatabaseAwayTest {
    /** One that may be stopped: the other is shared by all tests. */
    public static class DatabaseOfItsOwn implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(OwnPostgres.class),
                    new TestResourceEntry(KafkaResource.class),
                    new TestResourceEntry(IdentityResource.class));
        }
    }

    /** Stopped by the test. */
    public static class OwnPostgres extends PostgresResource {
        private LocalPostgres server;

        @Override
        public Map<String, String> start() {
            server = LocalPostgres.start(PostgresSettings.temporary());
            server.createDatabaseIfMissing("own");
            Map<String, String> settings = new HashMap<>(super.start());
            settings.put("quarkus.datasource.jdbc.url", server.jdbcUrl("own"));
            return settings;
        }

        @Override
        public void inject(Object test) {
            ((DatabaseAwayTest) test).postgres = server;
        }

        @Override
        public void stop() {
            server.close();
        }
    }

    private static final String VACANCY = "/vacancy/v1/vacancies/0190a5c4-0000-7000-8000-000000000000";

    private LocalPostgres postgres;

    @Test
    void databaseThatEndsIs503WithinSeconds() {
        get().statusCode(200);

        postgres.close();

        for (int i = 0; i < 5; i++) {
            away(get());
        }
        away(given().auth().oauth2(Tokens.coach("1880")).get(VACANCY).then());
        away(write(Map.of())
                .body("{\"name\":\"Karlskoga kommun\",\"organisationNumber\":\"2120001991\"}")
                .post("/vacancy/v1/employers")
                .then());
        away(write(Map.of("Idempotency-Key", "\"8e03978e-40d5-43dd-bc93-6894a57f9324\""))
                .body("{\"name\":\"Karlskoga kommun\",\"organisationNumber\":\"2120001991\"}")
                .post("/vacancy/v1/employers")
                .then());
        away(write(Map.of("If-Match", "\"1\""))
                .body("{\"title\":\"Kock\",\"occupationGroup\":\"5120\",\"municipality\":\"1880\"}")
                .put(VACANCY)
                .then());
    }

    private static RequestSpecification write(Map<String, String> headers) {
        return given().auth()
                .oauth2(Tokens.admin())
                .contentType(ContentType.JSON)
                .headers(headers);
    }

    private static void away(ValidatableResponse answer) {
        answer.statusCode(503)
                .time(lessThan(10_000L))
                .header("Retry-After", equalTo("5"))
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jobbspar:problem:unavailable"));
    }

    private static ValidatableResponse get() {
        return given().auth()
                .oauth2(Tokens.coach("1880"))
                .get("/vacancy/v1/vacancies")
                .then();
    }
}
