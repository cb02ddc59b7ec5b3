package se.jobbspar.gateway.route;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.EndedSpans;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** What an installation sees that keeps every trace. */
@QuarkusTest
@TestProfile(TracingTest.EveryTraceKept.class)
class TracingTest {
    /** As QUARKUS_OTEL_TRACES_SAMPLER_ARG=1 sets it. */
    public static class EveryTraceKept implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.otel.traces.sampler.arg", "1",
                    "quarkus.index-dependency.testkit.group-id", "se.jobbspar",
                    "quarkus.index-dependency.testkit.artifact-id", "testkit");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(IdentityResource.class), new TestResourceEntry(StandInServices.class));
        }
    }

    @Inject
    EndedSpans spans;

    private final String trace = UUID.randomUUID().toString().replace("-", "");

    private Response ask(String address) {
        return given().header("Authorization", "Bearer " + Tokens.coach("1880"))
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-00")
                .header("baggage", "name=Kanarieholm")
                .get(address);
    }

    @Test
    void requestIsOneSpanHereAndOneTowardsTheServiceWithoutWhatSomebodySearchedFor() throws InterruptedException {
        ask("/participant/v1/participants?q=Kanarieholm").then().statusCode(200);

        List<String> kept = spans.of(trace, 2);
        assertEquals(2, kept.size(), kept::toString);
        assertTrue(kept.stream().anyMatch(span -> span.startsWith("SERVER ")), kept::toString);
        assertTrue(kept.stream().anyMatch(span -> span.startsWith("CLIENT ")), kept::toString);
        assertFalse(kept.toString().contains("Kanarieholm"), kept::toString);
    }

    @Test
    void serviceIsToldTheTraceOnceAndNoBaggage() {
        ask("/participant/v1/participants")
                .then()
                .header("traceparent", startsWith("00-" + trace))
                .body("headers.traceparent", matchesPattern("00-" + trace + "-[0-9a-f]{16}-01"))
                .body("headers.baggage", nullValue());
    }

    @Test
    void whetherATraceIsKeptIsNotForTheCallerToSay() {
        ask("/matching/v1/not-ready")
                .then()
                .header("traceparent", matchesPattern("00-" + trace + "-[0-9a-f]{16}-01"))
                .body("type", equalTo("urn:jobbspar:problem:index-not-ready"));
    }
}
