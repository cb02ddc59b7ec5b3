package se.jobbspar.gateway.identity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.JunkTokens;
import se.jobbspar.testkit.Wire;

/** Whatever stands where a token should: it opens nothing, and is nobody's fault but its sender's. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class JunkTokenTest {
    static List<String> junk() {
        return JunkTokens.all();
    }

    @ParameterizedTest
    @MethodSource("junk")
    void junkIs401(String authorization) throws Exception {
        try (Wire wire = new Wire(RestAssured.port)) {
            wire.send(
                    "GET /matching/v1/concepts HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + authorization + "\r\n");

            String answer = wire.all();
            assertTrue(answer.startsWith("HTTP/1.1 401 "), answer);
            assertTrue(answer.toLowerCase().contains("www-authenticate: bearer"), answer);
            assertTrue(answer.contains("application/problem+json"), answer);
            assertTrue(answer.contains("urn:jobbspar:problem:unauthorized"), answer);
        }
    }
}
