package se.jobbspar.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.Tokens;

/** An issuer that takes connections and says nothing. */
@QuarkusTest
@TestProfile(HangingIssuerTest.IssuerThatHangs.class)
class HangingIssuerTest {
    public static class IssuerThatHangs implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(StandInServices.class), new TestResourceEntry(SilentIssuer.class));
        }
    }

    /** Its connections wait in the backlog, where nobody ever reads them. */
    public static class SilentIssuer implements QuarkusTestResourceLifecycleManager {
        private ServerSocket issuer;

        @Override
        public Map<String, String> start() {
            try {
                issuer = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
            } catch (IOException none) {
                throw new UncheckedIOException(none);
            }
            return Map.of(
                    "quarkus.oidc.auth-server-url", "http://127.0.0.1:" + issuer.getLocalPort() + "/realms/jobbspar",
                    "quarkus.oidc.console.tenant-enabled", "true",
                    "quarkus.oidc.console.application-type", "web-app",
                    "quarkus.oidc.console.credentials.secret", "a-secret-of-this-test-alone-which-opens-nothing");
        }

        @Override
        public void stop() {
            try {
                issuer.close();
            } catch (IOException stopped) {
                throw new UncheckedIOException(stopped);
            }
        }
    }

    /** What is measured is how long the issuer is waited for, and not how a JVM starts. */
    @BeforeEach
    void gatewayIsWarm() {
        ask().statusCode(503);
    }

    @Test
    void callerIsToldWithinSecondsThatNobodyCanSayWhetherATokenHolds() {
        ask().statusCode(503)
                .time(lessThan(10_000L))
                .header("Retry-After", equalTo("5"))
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jobbspar:problem:unavailable"));
    }

    @Test
    void whoComesToTheConsoleIsToldOnAPage() {
        given().accept("text/html")
                .redirects()
                .follow(false)
                .get("/console/participants")
                .then()
                .statusCode(503)
                .time(lessThan(10_000L))
                .header("Retry-After", equalTo("5"))
                .contentType("text/html")
                .body("html.head.title", containsString("just nu"));
    }

    private static ValidatableResponse ask() {
        return given().header("Authorization", "Bearer " + Tokens.coach("1880"))
                .get("/matching/v1/concepts")
                .then();
    }
}
