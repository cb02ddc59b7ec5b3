package se.jobbspar.participant;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import se.jobbspar.outbox.OutboxConfig;

/** What those who run the service look at. */
@ServiceTest
class OperationTest {
    @Inject
    OutboxConfig outbox;

    @Test
    void apiSaysWhatItIsWithoutAToken() {
        given().get("/participant/v1/api-info")
                .then()
                .statusCode(200)
                .body("apiName", equalTo("jobbspar-participant"))
                .body("apiVersion", equalTo("1.0.0"))
                .body("apiStatus", equalTo("active"));
    }

    @Test
    void serviceIsLiveAndReady() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void outboxIsMeasured() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("jobbspar_outbox_depth"));
    }

    @Test
    void relayIsFencedUnderTheServicesOwnName() {
        assertEquals("participant-service-outbox", outbox.transactionalId());
    }

    @Test
    void traceContextFromOutsideReachesTheTopic() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        String id = Api.coach("1482")
                .asks()
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .body(Api.person("Amina", "none"))
                .post("/participant/v1/participants")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        Header header = ParticipantTopic.awaitVersion(id, 1).headers().lastHeader("traceparent");

        Assertions.assertTrue(new String(header.value()).contains(trace));
    }
}
