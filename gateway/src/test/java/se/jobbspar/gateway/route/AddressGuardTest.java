package se.jobbspar.gateway.route;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class AddressGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/matching/v1/concepts?q=lärare",
                "/participant//v1/participants/canary",
                "/participant/v1/./canary",
                "/console/../canary",
                "/participant/v1/%2E%2e/canary",
                "/participant/v1/canary/.."
            })
    void addressThatCanBeReadInTwoWaysIsRefusedInWordsAndLeavesNoTrace(String address) throws IOException {
        String answer = get(address);
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains("urn:jobbspar:problem:malformed-address"), answer);
        assertFalse(given().get("/q/metrics").asString().contains("canary"));
    }

    @Test
    void refusalIsInTheCallersLanguage() {
        given().urlEncodingEnabled(false)
                .header("Accept-Language", "en;q=0.4, sv-SE")
                .get("/participant/v1/%2E%2e/participants")
                .then()
                .statusCode(400)
                .header("Content-Language", "sv")
                .header("Vary", "Accept-Language")
                .body("title", equalTo("Felskriven adress"));
        given().header("Accept-Language", "sv")
                .get("/participant/v1/participants")
                .then()
                .statusCode(401)
                .body("title", equalTo("En giltig åtkomsttoken behövs"));
        given().header("Accept-Language", "en;q=1.5")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .header("Content-Language", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "GET", "FOO"})
    void whatSomebodyTypesMakesNoSeriesOfMetrics(String method) {
        given().request(method, "/canary-19121212-1212");
        given().request(method, "/matching/v1/canary-19121212-1212");

        assertFalse(given().get("/q/metrics").asString().contains("canary"));
    }

    /** In UTF-8, a character a byte. */
    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** As it stands: a client library would put it right first. */
    private static String get(String address) throws IOException {
        try (Wire wire = new Wire(RestAssured.port)) {
            wire.send("GET " + bytes(address) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            return wire.all();
        }
    }
}
