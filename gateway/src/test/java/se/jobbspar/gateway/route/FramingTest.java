package se.jobbspar.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.SocketException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.testkit.Wire;

/** What can be read in two ways is refused in words, and what follows it on the connection is read by nobody. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class FramingTest {
    private static final String NEXT = "GET /vacancy/v1/next HTTP/1.1\r\nHost: x\r\n\r\n";

    static List<String> lengths() {
        return List.of(
                "Content-Length: 2\r\nContent-Length: 3",
                "Content-Length: 2\r\nContent-Length: 2",
                "Content-Length: 2, 3",
                "Content-Length: -1",
                "Content-Length: +2",
                "Content-Length: 0x2",
                "Content-Length: 2 2",
                "Content-Length:",
                "Content-Length: two",
                "Content-Length: 99999999999999999999",
                "Content-Length: 2;q=1",
                "Content-Length: 2.0",
                "Content-Length: \u00b2",
                "Content-Length : 2",
                "Content Length: 2",
                "Content-Length\0: 2",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunkedx",
                "Transfer-Encoding: chunked, chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: gzip",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: \"chunked\"",
                "Transfer-Encoding: chunked;q=1",
                "Transfer-Encoding:",
                "Transfer-Encoding: \u000bchunked",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding\u000b: chunked",
                "Content-Length: 2\r\nTransfer-Encoding: identity",
                ": x",
                "No colon",
                "X: a\rb",
                "X: a\0b",
                "X\t: a",
                "(X): a",
                "Content-Length: 2\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 2",
                "Transfer-Encoding:\r\n chunked",
                "X: a\r\n b\r\nContent-Length: 2",
                " X: a",
                "Host: y");
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void headersThatTwoReadersReadInTwoWaysAreRefused(String headers) throws Exception {
        refused("POST /vacancy/v1/vacancies HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n\r\n{}" + NEXT, 400);
    }

    static List<String> chunks() {
        return List.of(
                "2 2\r\n{}\r\n0\r\n\r\n",
                " 2\r\n{}\r\n0\r\n\r\n",
                "2 ;a\r\n{}\r\n0\r\n\r\n",
                "2\r\n{}\r\n0\r\n X: folded\r\n\r\n",
                "z\r\n{}\r\n0\r\n\r\n",
                "-2\r\n{}\r\n0\r\n\r\n",
                "+2\r\n{}\r\n0\r\n\r\n",
                "0x2\r\n{}\r\n0\r\n\r\n",
                "\r\n{}\r\n0\r\n\r\n",
                ";\r\n{}\r\n0\r\n\r\n",
                "ffffffffff\r\n{}\r\n0\r\n\r\n",
                "2\n{}\r\n0\r\n\r\n",
                "2\r\n{}0\r\n\r\n",
                "2\r\n{}}\r\n0\r\n\r\n",
                "2,2\r\n{}\r\n0\r\n\r\n",
                "\u00b2\r\n{}\r\n0\r\n\r\n");
    }

    @ParameterizedTest
    @MethodSource("chunks")
    void chunkWithoutAPlainSizeIsRefused(String body) throws Exception {
        refused(
                "POST /vacancy/v1/vacancies HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + Tokens.coach("1880")
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n" + body + NEXT,
                400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /vacancy/v1/x\r\nHost: x",
                "GET /vacancy/v1/x HTTP/2.0\r\nHost: x",
                "GET /vacancy/v1/x HTTP/1.2\r\nHost: x",
                "GET /vacancy/v1/x HTTP/0.9\r\nHost: x",
                "GET /vacancy/v1/x http/1.1\r\nHost: x",
                "GET /vacancy/v1/x HTTP/1.1 x\r\nHost: x",
                "GET /vacancy/v1/x HTTP/1.1\r\nX: no host",
                "GET /vacancy/v1/x HTTP/1.1\r\nHost: x\nX: bare line feed",
                "GET /vacancy/v1/x HTTP/1.1\nHost: x",
                "POST /vacancy/v1/x HTTP/1.0\r\nTransfer-Encoding: chunked",
                "/vacancy/v1/x HTTP/1.1\r\nHost: x",
                "GET\r\nHost: x",
                "PRI * HTTP/2.0\r\nHost: x"
            })
    void firstLineThatIsNotHttp11IsRefused(String head) throws Exception {
        refused(head + "\r\n\r\n" + NEXT, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "%2", "%zz", "a|b", "\"", "<", ">", "^", "`", "{", "}", "\\", "#a", "\u00e4", "\u0001"})
    void addressWithWhatMayNotStandInOneIsRefusedInWords(String text) throws Exception {
        for (String address : new String[] {"/vacancy/v1/vacancies?q=" + text, "/vacancy/v1/vacancies/" + text}) {
            String answer = refused("GET " + address + " HTTP/1.1\r\nHost: x\r\n\r\n" + NEXT, 400);
            assertTrue(answer.contains("urn:jobbspar:problem:malformed-"), answer);
        }
    }

    @Test
    void longAddressIs414AndLargeHeadersAre431() throws Exception {
        refused("GET /vacancy/v1/vacancies?q=" + "a".repeat(9000) + " HTTP/1.1\r\nHost: x\r\n\r\n", 414);
        refused("GET /vacancy/v1/vacancies HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(17_000) + "\r\n\r\n", 431);
    }

    @Test
    void tooLargeABodyIsToldWhileItIsStillBeingSent() throws Exception {
        for (String length :
                new String[] {"Content-Length: 300000", "Content-Length: 30000000", "Transfer-Encoding: chunked"}) {
            try (Wire wire = new Wire(RestAssured.port)) {
                wire.send("POST /participant/v1/participants HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                        + Tokens.coach("1880") + "\r\n" + length + "\r\n\r\n"
                        + (length.startsWith("T") ? "493E0\r\n" : ""));
                sendUntilRefused(wire);
                String answer = wire.all();
                assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
                assertTrue(answer.contains("urn:jobbspar:problem:too-large"), answer);
            }
        }
    }

    /** Whoever is quick may have closed already; what was said before has to be there all the same. */
    private static void sendUntilRefused(Wire wire) throws IOException {
        try {
            for (int i = 0; i < 29; i++) {
                wire.send(" ".repeat(10_000));
            }
        } catch (SocketException closed) {
            assertEquals("Broken pipe", closed.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\r\n\r\n{}",
                "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding:\tCHUNKED \r\n\r\n2\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n2;a=b\r\n{}\r\n0\r\nX: trailer\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n0002\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n\r\n",
                "X:\r\nContent-Length: 2\r\n\r\n{}"
            })
    void whatCanBeReadInOneWayIs(String rest) throws Exception {
        try (Wire wire = new Wire(RestAssured.port)) {
            String token = "Authorization: Bearer " + Tokens.coach("1880") + "\r\n";
            wire.send("POST /vacancy/v1/vacancies HTTP/1.1\r\nHost: x\r\n" + token + rest
                    + "GET /vacancy/v1/next HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + token + "\r\n");

            String answer = wire.all();
            assertEquals(2, answer.split("HTTP/1.1 200 ", -1).length - 1, answer);
            assertTrue(answer.contains("\"bytes\":2"), answer);
            assertTrue(answer.contains("\"uri\":\"/vacancy/v1/next\""), answer);
        }
    }

    private static String refused(String bytes, int status) throws Exception {
        try (Wire wire = new Wire(RestAssured.port)) {
            wire.send(bytes);

            String answer = wire.all();
            assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
            assertEquals(1, answer.split("HTTP/1.1 ", -1).length - 1, answer);
            assertTrue(answer.contains("application/problem+json"), answer);
            assertTrue(answer.contains("\"type\":\"urn:jobbspar:problem:"), answer);
            return answer;
        }
    }
}
