package se.jobbspar.gateway.route;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class ServiceRoutesTest {
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private static RequestSpecification karin() {
        return given().header("Authorization", "Bearer " + Tokens.coach("1880"));
    }

    @Test
    void eachServiceHasItsAddresses() {
        karin().get("/participant/v1/participants?page=2").then().body("service", equalTo("participant"));
        karin().get("/vacancy/v1/vacancies").then().body("service", equalTo("vacancy"));
        karin().get("/matching/v1/concepts").then().body("service", equalTo("matching"));
    }

    @Test
    void requestIsForwardedUnchanged() {
        karin().urlEncodingEnabled(false)
                .header("If-Match", "\"3\"")
                .header("Idempotency-Key", "\"8e03978e-40d5-43e8-bc93-6894a57f9324\"")
                .contentType("application/json")
                .body("{\"a\":1}")
                .put("/matching/v1/concepts/http%3A%2F%2Fdata.europa.eu%2Fx?q=v%C3%A5rd&type=skill&type=occupation")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("method", equalTo("PUT"))
                .body(
                        "uri",
                        equalTo(
                                "/matching/v1/concepts/http%3A%2F%2Fdata.europa.eu%2Fx?q=v%C3%A5rd&type=skill&type=occupation"))
                .body("bytes", equalTo(7))
                .body("headers.if-match", equalTo("\"3\""))
                .body("headers.idempotency-key", equalTo("\"8e03978e-40d5-43e8-bc93-6894a57f9324\""))
                .body("headers.authorization", startsWith("Bearer ey"));
    }

    @Test
    void whereSomethingWasMadeIsSaidWithoutTheServicesOwnAddress() {
        karin().get("/matching/v1/made").then().statusCode(201).header("Location", "/matching/v1/match-lists/7?a=%20b");
    }

    @Test
    void headerFromOutsideTellsAServiceNothing() {
        karin().header("X-Forwarded-For", "10.0.0.1")
                .header("X-User", "adam")
                .header("X_Forwarded_For", "10.0.0.1")
                .header("Forwarded", "for=10.0.0.1")
                .header("Remote-User", "adam")
                .header("Cookie", "q_session_console=secret")
                .header("Connection", "close, If-Match, Authorization")
                .header("If-Match", "\"3\"")
                .get("/participant/v1/participants")
                .then()
                .statusCode(200)
                .body("headers.x-forwarded-for", nullValue())
                .body("headers.x-forwarded-host", nullValue())
                .body("headers.x-user", nullValue())
                .body("headers.x_forwarded_for", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.remote-user", nullValue())
                .body("headers.cookie", nullValue())
                .body("headers.if-match", nullValue())
                .body("headers.authorization", startsWith("Bearer"));
    }

    @Test
    void answerTellsNothingOfTheInside() {
        karin().get("/participant/v1/participants")
                .then()
                .header("Server", nullValue())
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void whatAServiceSaysOfCachingHoldsAlone() {
        assertEquals(
                List.of("max-age=60"),
                karin().get("/matching/v1/early").headers().getValues("Cache-Control"));
        assertEquals(
                List.of("no-store"),
                karin().get("/participant/v1/participants").headers().getValues("Cache-Control"));
    }

    @Test
    void callersTraceIsPassedOnAndReturned() {
        karin().header("traceparent", TRACE)
                .header("tracestate", "vendor=1")
                .get("/vacancy/v1/vacancies")
                .then()
                .header("traceparent", startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-"))
                .header("traceparent", not(equalTo(TRACE)))
                .body("headers.traceparent", startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-"))
                .body("headers.tracestate", equalTo("vendor=1"));
    }

    @Test
    void missingOrBrokenTraceIsBegunAnew() {
        karin().header("traceparent", "00-00000000000000000000000000000000-00f067aa0ba902b7-01")
                .header("tracestate", "vendor=1")
                .get("/vacancy/v1/vacancies")
                .then()
                .header("traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-00"))
                .body("headers.tracestate", nullValue());
    }

    @Test
    void requestWithoutTokenIs401() {
        given().get("/participant/v1/participants")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .header("traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-00"))
                .body("type", equalTo("urn:jobbspar:problem:unauthorized"));
    }

    @Test
    void tokenThatDoesNotHoldIs401() {
        for (String token : new String[] {
            Tokens.expired("1880"),
            Tokens.forAnotherAudience("1880"),
            Tokens.forged(Tokens.coach("1880")),
            "not-a-token"
        }) {
            given().header("Authorization", "Bearer " + token)
                    .get("/participant/v1/participants")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                    .contentType("application/problem+json");
        }
    }

    @Test
    void bodyOfARefusedRequestDoesNotKeepItFromItsAnswer() {
        given().contentType("application/json")
                .body(new byte[200_000])
                .post("/participant/v1/participants")
                .then()
                .statusCode(401);
    }

    @Test
    void whatAnApiIsMayBeReadByEverybody() {
        given().get("/vacancy/v1/api-info").then().statusCode(200).body("service", equalTo("vacancy"));
    }

    @Test
    void whatIsPublicIsReadWithoutATokenAndNotWrittenTo() {
        given().get("/vacancy/v1/public/vacancies").then().statusCode(200).body("service", equalTo("vacancy"));
        given().head("/vacancy/v1/public/vacancies").then().statusCode(200);
        given().post("/vacancy/v1/public/vacancies").then().statusCode(401);
        for (String near : List.of("/vacancy/v1/publicly", "/vacancy/v1/public", "/vacancy/v1/public/../vacancies")) {
            given().urlEncodingEnabled(false).get(near).then().statusCode(greaterThanOrEqualTo(400));
        }
    }

    @Test
    void addressThatClimbsOutIsNotForwarded() {
        karin().urlEncodingEnabled(false)
                .get("/vacancy/v1/../../q/nothing")
                .then()
                .statusCode(400);
        karin().urlEncodingEnabled(false)
                .get("/vacancy/v1/%2e%2e/%2e%2e/q/nothing")
                .then()
                .statusCode(400);
        karin().urlEncodingEnabled(false)
                .get("/vacancy/v1/x/..%2f..%2f..%2fq/metrics")
                .then()
                .body("uri", startsWith("/vacancy/v1/x/..%2"));
    }

    @Test
    void unknownAddressIs404() {
        karin().get("/elsewhere").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void brokenConnectionIs502() {
        karin().get("/matching/v1/break")
                .then()
                .statusCode(502)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("detail", startsWith("The matching service"));
    }

    @Test
    void silentServiceIs504() {
        karin().get("/matching/v1/hang")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jobbspar:problem:gateway-timeout"));
    }

    @Test
    void serviceThatIsNotReadyAnswersForItself() {
        karin().get("/matching/v1/not-ready")
                .then()
                .statusCode(503)
                .header("Retry-After", "20")
                .body("type", equalTo("urn:jobbspar:problem:index-not-ready"));
    }

    @Test
    void largeAnswerIsStreamed() throws IOException {
        try (InputStream body = karin().get("/matching/v1/large").asInputStream()) {
            assertEquals(64L << 20, body.transferTo(OutputStream.nullOutputStream()));
        }
    }

    @Test
    void bodyOverTheLimitIs413() {
        karin().contentType("application/json")
                .body(new byte[(1 << 20) + 1])
                .post("/participant/v1/participants")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jobbspar:problem:too-large"));
    }

    @Test
    void importMayBeLarger() {
        karin().contentType("application/json")
                .body(new byte[4 << 20])
                .post("/vacancy/v1/vacancies/import?dryRun=true")
                .then()
                .statusCode(200)
                .body("bytes", equalTo(4 << 20));
    }
}
