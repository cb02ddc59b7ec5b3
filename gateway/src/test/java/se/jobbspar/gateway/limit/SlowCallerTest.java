package se.jobbspar.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.gateway.limit.UnfinishedBodyTest.head;
import static se.jobbspar.gateway.limit.UnfinishedBodyTest.letInAgain;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.testkit.Wire;

/** What becomes of a caller who sends or reads too slowly. */
@QuarkusTest
@TestProfile(SlowCallerTest.ImpatientGateway.class)
class SlowCallerTest {
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

    @Test
    void whoDoesNotFinishABodyIsToldAndLetInAgain() throws Exception {
        String worst = Tokens.coach("1880", "worst");
        List<Wire> unfinished = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Wire wire = new Wire(RestAssured.port);
            wire.send(head("POST /participant/v1/participants", worst) + "Content-Length: 1000\r\n\r\n{");
            unfinished.add(wire);
        }

        for (Wire wire : unfinished) {
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
    void whoReadsNoAnswerIsClosedOnAndLetInAgain() throws Exception {
        String reader = Tokens.coach("1880", "reader");
        List<Wire> unread = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Wire wire = new Wire(RestAssured.port);
            wire.send(head("GET /matching/v1/large", reader) + "\r\n");
            wire.head();
            unread.add(wire);
        }

        letInAgain(reader, "/matching/v1/concepts");
        assertTrue(unread.getFirst().all().length() < 64 << 20);
    }
}
