package se.jobbspar.tracing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.EndedSpans;

/** No span repeats what was sent, with the settings and the redaction that every process takes from this library. */
@QuarkusTest
class SpanRedactionTest {
    @Inject
    EndedSpans spans;

    @Test
    void refusedBodyIsInNoSpan() throws InterruptedException {
        silent(span(400, caller -> caller.body("{\"title\":\"Kanarieholm\",\"parts\":\"Kanarieholm\"}")
                .post("/probe")));
        silent(span(400, caller -> caller.body("{\"Kanarieholm\":1}").post("/probe")));
        silent(span(400, caller -> caller.body("{\"title\":\"Kanarieholm").post("/probe")));
    }

    @Test
    void queryIsInNoSpan() throws InterruptedException {
        String found = span(200, caller -> caller.get("/probe?q=Kanarieholm"));

        silent(found);
        assertTrue(found.contains("redacted"), found);
        silent(span(404, caller -> caller.get("/probe?limit=Kanarieholm")));
    }

    @Test
    void textOfAFailureIsInNoSpan() throws InterruptedException {
        silent(span(500, caller -> caller.get("/probe/5f0e7c2e-0000-4000-8000-000000000000")));
    }

    private String span(int status, Function<RequestSpecification, Response> request) throws InterruptedException {
        String trace = UUID.randomUUID().toString().replace("-", "");
        request.apply(given().contentType("application/json")
                        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"))
                .then()
                .statusCode(status);
        List<String> ended = spans.of(trace, 1);
        assertEquals(1, ended.size(), ended::toString);
        return ended.getFirst();
    }

    private static void silent(String span) {
        assertFalse(span.contains("Kanarieholm") || span.contains("secret of the house"), span);
    }
}
