package se.jobbspar.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.testkit.Wire;

/** What one caller does at its worst, seen by another. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class UnfinishedBodyTest {
    private final List<Wire> open = new ArrayList<>();

    @AfterEach
    void letGo() throws IOException {
        for (Wire wire : open) {
            wire.close();
        }
    }

    /** Waits ten seconds for an answer. How soon it comes is measured by {@code ./jobbspar prove neighbours}. */
    private static RequestSpecification neighbour() {
        return given().config(RestAssuredConfig.config()
                        .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 10_000)))
                .header("Authorization", "Bearer " + Tokens.coach("0180"))
                .contentType("application/json");
    }

    private static void neighbourIsServed(String get, String... posts) {
        neighbour().get(get).then().statusCode(200);
        for (String post : posts) {
            neighbour().body("{}").post(post).then().statusCode(200);
        }
    }

    @Test
    void ninetyUnfinishedBodiesKeepNobodyOut() throws Exception {
        String worst = Tokens.coach("1880", "worst");
        String post = head("POST /participant/v1/participants", worst) + "Content-Length: 1000\r\n";
        for (int i = 0; i < 20; i++) {
            letIn(post);
        }
        List<Wire> refused = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            refused.add(sent(post + "\r\n{"));
        }

        neighbourIsServed("/participant/v1/participants", "/participant/v1/participants");
        // They are all there still.
        given().header("Authorization", "Bearer " + worst)
                .get("/matching/v1/concepts")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jobbspar:problem:too-many-requests"));
        for (Wire wire : refused) {
            String head = wire.head();
            assertTrue(head.contains(" 429 ") && head.contains("retry-after: 1"), head);
        }
    }

    @Test
    void whoGoesAwayInTheMiddleOfABodyIsLetInAgain() throws Exception {
        String hasty = Tokens.coach("1880", "hasty");
        for (int i = 0; i < 100; i++) {
            try (Wire wire = new Wire(RestAssured.port)) {
                wire.send(head("PUT /vacancy/v1/vacancies/1", hasty) + "Content-Length: 1000\r\n\r\n{");
            }
        }

        letInAgain(hasty, "/vacancy/v1/vacancies");
    }

    @Test
    void whoGoesAwayInTheMiddleOfAnAnswerIsLetInAgain() throws Exception {
        String bored = Tokens.coach("1880", "bored");
        for (int i = 0; i < 40; i++) {
            try (Wire wire = new Wire(RestAssured.port)) {
                wire.send(head("GET /matching/v1/large", bored) + "\r\n");
                wire.head();
            }
        }

        letInAgain(bored, "/matching/v1/concepts");
    }

    @Test
    void whoGetsWhatTheServiceShouldNotHaveSaidIsLetInAgain() {
        String unlucky = "Bearer " + Tokens.coach("1880", "unlucky");
        for (int i = 0; i < 30; i++) {
            given().header("Authorization", unlucky)
                    .get("/matching/v1/odd")
                    .then()
                    .statusCode(not(429));
        }

        given().header("Authorization", unlucky)
                .get("/matching/v1/concepts")
                .then()
                .statusCode(200);
    }

    @Test
    void importsUnderWayLeaveRoomForOthers() throws Exception {
        List<String> importers = new ArrayList<>();
        for (String importer : new String[] {"one", "two", "three", "four", "five", "six"}) {
            String post = head("POST /vacancy/v1/vacancies/import", Tokens.coach("1880", "importer-" + importer))
                    + "Transfer-Encoding: chunked\r\n";
            for (int i = 0; i < 2; i++) {
                letIn(post).send("1\r\n{\r\n");
            }
            for (int i = 0; i < 10; i++) {
                sent(post + "\r\n1\r\n{\r\n");
            }
            importers.add(post);
        }

        neighbourIsServed("/vacancy/v1/vacancies", "/vacancy/v1/vacancies", "/vacancy/v1/vacancies/import");
        for (String post : importers) {
            assertTrue(sent(post + "\r\n").head().contains(" 429 "), "their imports are under way still");
        }
    }

    @Test
    void whoReadsNoAnswerHoldsNoServiceUp() throws Exception {
        String reader = Tokens.coach("1880", "reader");
        for (int i = 0; i < 20; i++) {
            sent(head("GET /matching/v1/large", reader) + "\r\n").head();
        }

        neighbourIsServed("/matching/v1/concepts");
        given().header("Authorization", "Bearer " + reader)
                .get("/matching/v1/concepts")
                .then()
                .statusCode(429);
    }

    /** Whoever expects to be told to continue is told so when it is let in. */
    private Wire letIn(String head) throws IOException {
        Wire wire = sent(head + "Expect: 100-continue\r\n\r\n");
        String told = wire.head();
        assertTrue(told.startsWith("HTTP/1.1 100 "), told);
        return wire;
    }

    /** Within ten seconds. */
    static void letInAgain(String token, String address) throws InterruptedException {
        long end = System.nanoTime() + 10_000_000_000L;
        while (given().header("Authorization", "Bearer " + token).get(address).statusCode() == 429
                && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        given().header("Authorization", "Bearer " + token).get(address).then().statusCode(200);
    }

    private Wire sent(String bytes) throws IOException {
        Wire wire = new Wire(RestAssured.port);
        open.add(wire);
        wire.send(bytes);
        return wire;
    }

    static String head(String line, String token) {
        return line + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer " + token
                + "\r\n";
    }
}
