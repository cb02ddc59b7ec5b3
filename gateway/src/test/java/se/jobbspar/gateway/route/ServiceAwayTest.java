package se.jobbspar.gateway.route;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

@QuarkusTest
@TestProfile(ServiceAwayTest.VacancyServiceAway.class)
class ServiceAwayTest {
    /** Nothing listens on port 1. */
    public static class VacancyServiceAway implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("jobbspar.origin.vacancy", "http://127.0.0.1:1");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(IdentityResource.class), new TestResourceEntry(StandInServices.class));
        }
    }

    @Test
    void refusedConnectionIs502AndTheOtherServicesAnswer() {
        given().header("Authorization", "Bearer " + Tokens.coach("1880"))
                .get("/vacancy/v1/vacancies")
                .then()
                .statusCode(502)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jobbspar:problem:bad-gateway"));
        given().header("Authorization", "Bearer " + Tokens.coach("1880"))
                .get("/matching/v1/concepts")
                .then()
                .statusCode(200);
    }

    @Test
    void metricsHoldNoAddressOfAPerson() {
        given().header("Authorization", "Bearer " + Tokens.coach("1880")).get("/participant/v1/participants/4711-id");

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("uri=\"/participant/v1\""))
                .body(not(containsString("4711-id")));
    }

    @Test
    void documentationOfAServiceThatWasNeverThereIs503() {
        given().get("/openapi.json")
                .then()
                .statusCode(503)
                .header("Retry-After", "10")
                .contentType("application/problem+json")
                .body("detail", containsString("vacancy service"));
    }
}
