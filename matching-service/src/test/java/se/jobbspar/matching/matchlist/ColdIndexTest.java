package se.jobbspar.matching.matchlist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.PostgresResource;
import se.jobbspar.testkit.Tokens;

/** A service that has never seen Kafka says when to come back, and is alive all the same. */
@QuarkusTest
@TestProfile(ColdIndexTest.WithoutKafka.class)
class ColdIndexTest {
    /** No broker is there. */
    public static class WithoutKafka implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kafka.bootstrap.servers", "127.0.0.1:9");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(PostgresResource.class), new TestResourceEntry(IdentityResource.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Test
    void matchListAnswers503WithRetryAfter() {
        given().auth()
                .oauth2(Tokens.coach("1880"))
                .contentType(ContentType.JSON)
                .body("""
                        {"subject":{"type":"participant","id":"%s"},"against":"vacancies","purpose":"guidance"}""".formatted(UUID.randomUUID()))
                .post("/matching/v1/match-lists")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jobbspar:problem:index-not-ready"));
    }

    @Test
    void serviceIsAliveAndNotReady() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(503);
    }
}
