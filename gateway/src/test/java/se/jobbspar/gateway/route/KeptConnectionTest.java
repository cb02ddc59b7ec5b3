package se.jobbspar.gateway.route;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jobbspar.gateway.ImpatientService;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** A service that is well is never called away, whatever happens to the connections that are kept open towards it. */
@QuarkusTest
@TestProfile(KeptConnectionTest.VacancyServiceImpatient.class)
class KeptConnectionTest {
    /** The vacancy service closes the connection it keeps when the next request comes. */
    public static class VacancyServiceImpatient implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(IdentityResource.class),
                    new TestResourceEntry(StandInServices.class),
                    new TestResourceEntry(ImpatientService.class));
        }
    }

    private static RequestSpecification karin() {
        return given().header("Authorization", "Bearer " + Tokens.coach("1880"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "POST", "PATCH"})
    void requestThatMeetsAClosingConnectionIsDoneOnce(String method) {
        String address = "/vacancy/v1/vacancies/" + method;
        for (int i = 0; i < 20; i++) {
            RequestSpecification request = karin();
            (method.matches("P.*") ? request.contentType("application/json").body("{}") : request)
                    .request(method, address)
                    .then()
                    .statusCode(200);
        }

        assertEquals(20, ImpatientService.done(method + " " + address));
    }

    @Test
    void answerThatCameBeforeTheWholeBodyBreaksNoLaterRequestOff() throws Exception {
        try (Socket early = new Socket("127.0.0.1", RestAssured.port)) {
            early.getOutputStream()
                    .write(("POST /matching/v1/early HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nAuthorization: Bearer "
                                    + Tokens.coach("1880") + "\r\n\r\n{ ")
                            .getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(300);
            early.getOutputStream().write("} ".getBytes(StandardCharsets.US_ASCII));
            assertTrue(firstLine(early).contains(" 200 "));
        }
        // A service may be silent for two seconds here: it ends while the second of these is under way.
        for (int i = 0; i < 3; i++) {
            karin().get("/matching/v1/slow").then().statusCode(200);
        }
    }

    private static String firstLine(Socket socket) throws IOException {
        byte[] start = new byte[15];
        socket.getInputStream().readNBytes(start, 0, start.length);
        return new String(start, StandardCharsets.US_ASCII);
    }
}
