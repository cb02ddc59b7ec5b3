package se.jobbspar.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.testkit.Wire;

/** What one caller does at its worst, seen by another. */
@QuarkusTest
@TestProfile(UnfinishedBodyTest.ImpatientGateway.class)
class UnfinishedBodyTest {
    /** Waits two seconds for a body, and three for all of a request. */
    public static class ImpatientGateway implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("jobbspar.limit.body-time", "PT2S", "jobbspar.limit.time", "PT3S");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(IdentityResource.class), new TestResourceEntry(StandInServices.class));
        }
    }

    private static RequestSpecification neighbour() {
        return given().header("Authorization", "Bearer " + Tokens.coach("0180")).contentType("application/json");
    }

    private static void neighbourIsServed() {
        neighbour().get("/participant/v1/participants").then().statusCode(200).time(lessThan(1000L));
        neighbour()
                .body("{}")
                .post("/participant/v1/participants")
                .then()
                .statusCode(200)
                .time(lessThan(1000L));
    }

    /** What is measured is who waits for whom, and not how a JVM starts. */
    @BeforeEach
    void gatewayIsWarm() {
        for (int i = 0; i < 20; i++) {
            neighbour().get("/participant/v1/participants").then().statusCode(200);
            neighbour().body("{}").post("/participant/v1/participants").then().statusCode(200);
        }
    }

    @Test
    void ninetyUnfinishedBodiesKeepNobodyOut() throws Exception {
        String worst = Tokens.coach("1880", "worst");
        List<Wire> unfinished = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            Wire wire = new Wire(RestAssured.port);
            wire.send(head("POST /participant/v1/participants", worst) + "Content-Length: 1000\r\n\r\n{");
            unfinished.add(wire);
            if (i == 19) {
                // Those that are let in are the first.
                Thread.sleep(500);
            }
        }

        neighbourIsServed();
        List<String> refused =
                unfinished.subList(20, 90).stream().map(Wire::head).toList();
        assertTrue(refused.stream().allMatch(head -> head.contains(" 429 ") && head.contains("retry-after: 1")));
        given().header("Authorization", "Bearer " + worst)
                .get("/matching/v1/concepts")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jobbspar:problem:too-many-requests"));

        // The rest is told after two seconds, and then the caller is let in again.
        for (Wire wire : unfinished.subList(0, 20)) {
            String answer = wire.all();
            assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
            assertTrue(answer.contains("urn:jobbspar:problem:request-timeout"), answer);
        }
        given().header("Authorization", "Bearer " + worst)
                .get("/matching/v1/concepts")
                .then()
                .statusCode(200);
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
        for (String importer : new String[] {"one", "two", "three", "four", "five", "six"}) {
            String token = Tokens.coach("1880", "importer-" + importer);
            for (int i = 0; i < 12; i++) {
                new Wire(RestAssured.port)
                        .send(head("POST /vacancy/v1/vacancies/import", token)
                                + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n");
            }
        }

        neighbour().get("/vacancy/v1/vacancies").then().statusCode(200).time(lessThan(1000L));
        neighbour()
                .body("{}")
                .post("/vacancy/v1/vacancies")
                .then()
                .statusCode(200)
                .time(lessThan(1000L));
        neighbour()
                .body("{}")
                .post("/vacancy/v1/vacancies/import")
                .then()
                .statusCode(200)
                .time(lessThan(1000L));
    }

    @Test
    void whoReadsNoAnswerHoldsNoServiceUp() throws Exception {
        String reader = Tokens.coach("1880", "reader");
        List<Wire> unread = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Wire wire = new Wire(RestAssured.port);
            wire.send(head("GET /matching/v1/large", reader) + "\r\n");
            unread.add(wire);
        }
        Thread.sleep(500);

        neighbour().get("/matching/v1/concepts").then().statusCode(200).time(lessThan(1000L));
        given().header("Authorization", "Bearer " + reader)
                .get("/matching/v1/concepts")
                .then()
                .statusCode(429);

        // After three seconds each is closed on, and the caller is let in again.
        letInAgain(reader, "/matching/v1/concepts");
        assertTrue(unread.getFirst().all().length() < 64 << 20);
    }

    /** Within ten seconds. */
    private static void letInAgain(String token, String address) throws InterruptedException {
        long end = System.nanoTime() + 10_000_000_000L;
        while (given().header("Authorization", "Bearer " + token).get(address).statusCode() == 429
                && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        given().header("Authorization", "Bearer " + token).get(address).then().statusCode(200);
    }

    private static String head(String line, String token) {
        return line + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer " + token
                + "\r\n";
    }
}
