package se.jobbspar.rest;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** No span repeats what was sent, with the settings and the redaction that every service takes from this library. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
class SpanRedactionTest {
    @Inject
    EndedSpans spans;

    @Test
    void refusedBodyIsInNoSpan() {
        silent(span(400, coach -> coach.body("{\"title\":\"Kanarieholm\",\"parts\":\"Kanarieholm\"}")
                .post("/probe")));
        silent(span(400, coach -> coach.body("{\"Kanarieholm\":1}").post("/probe")));
        silent(span(400, coach -> coach.body("{\"title\":\"Kanarieholm").post("/probe")));
    }

    @Test
    void queryIsInNoSpan() {
        String found = span(200, coach -> coach.get("/probe?q=Kanarieholm"));

        silent(found);
        assertTrue(found.contains("redacted"), found);
        silent(span(400, coach -> coach.get("/probe?limit=Kanarieholm")));
    }

    @Test
    void textOfAFailureIsInNoSpan() {
        silent(span(500, coach -> coach.get("/probe/5f0e7c2e-0000-4000-8000-000000000000")));
    }

    private String span(int status, Function<RequestSpecification, Response> request) {
        String trace = UUID.randomUUID().toString().replace("-", "");
        request.apply(given().auth()
                        .oauth2(Tokens.coach("1880"))
                        .contentType("application/json")
                        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"))
                .then()
                .statusCode(status);
        return spans.of(trace);
    }

    private static void silent(String span) {
        assertFalse(span.contains("Kanarieholm") || span.contains("secret of the house"), span);
    }
}
