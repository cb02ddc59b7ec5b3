package se.jobbspar.rest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.testkit.Wire;

/** What the HTTP layer refuses before a resource is found is told in words, too. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
class WireTest {
    @ParameterizedTest
    @CsvSource({
        "/probe?q=%, 400, malformed-address",
        "/probe?q=a|b, 400, malformed-address",
        "/%zz, 400, malformed-address",
        "/probe?q={long}, 414, address-too-long",
        "/probe HTTP/3, 400, malformed-request"
    })
    void refusalHasWords(String address, int status, String problem) throws Exception {
        String answer = answer("GET " + address.replace("{long}", "a".repeat(9000)) + " HTTP/1.1\r\nHost: x\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.contains("urn:jobbspar:problem:" + problem), answer);
    }

    @ParameterizedTest
    @CsvSource({"Content-Length: 70000", "Content-Length: 10000000", "Transfer-Encoding: chunked"})
    void tooLargeABodyIsToldWhileItIsStillBeingSent(String length) throws Exception {
        String answer =
                answer("POST /probe HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                        + Tokens.coach("1880") + "\r\n" + length + "\r\n\r\n"
                        + (length.startsWith("T") ? "11171\r\n" : "")
                        + " ".repeat(69_000));

        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("urn:jobbspar:problem:too-large"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en;q=1.5", "en;q=abc", ";;q=", "*-*-*", ",,,", "sv;q=", "\u00e5"})
    void wishForALanguageThatIsNoneFailsNothing(String languages) throws Exception {
        String head = "Host: x\r\nConnection: close\r\nAuthorization: Bearer " + Tokens.coach("1880")
                + "\r\nAccept-Language: " + languages + "\r\n";

        assertTrue(answer("GET /probe HTTP/1.1\r\n" + head + "\r\n").startsWith("HTTP/1.1 200 "));
        String refusal = answer(
                "POST /probe HTTP/1.1\r\n" + head + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        assertTrue(refusal.contains("urn:jobbspar:problem:validation"), refusal);
    }

    private static String answer(String bytes) throws Exception {
        try (Wire wire = new Wire(RestAssured.port)) {
            wire.send(bytes);
            return wire.all();
        }
    }
}
