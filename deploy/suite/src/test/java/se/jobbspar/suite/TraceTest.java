package se.jobbspar.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;
import se.jobbspar.local.suite.Waiting;

/** One write, followed by one trace through all processes until searches see it. */
@Tag("suite")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class TraceTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private static final String VACANCIES = "/vacancy/v1/vacancies";

    private final Door door = SharedSuite.get().door();

    @Test
    void theTraceOfAWriteEndsWhenTheIndexHasIt() {
        Answer drafted = door.post("employer", VACANCIES, Json.of("{\"title\":\"Kock\",\"occupationGroup\":\"5120\"}"));
        assertEquals(201, drafted.status(), drafted::toString);
        String vacancy = VACANCIES + "/" + drafted.body().path("id").asText();

        Answer published = door.send(
                "employer",
                vacancy + "/transitions",
                HttpRequest.newBuilder()
                        .header("If-Match", drafted.etag())
                        .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"to\":\"published\"}")));
        assertEquals(200, published.status(), published::toString);

        TraceCollector traces = SharedSuite.traces();
        Waiting.until(
                "every process has told of the trace",
                Duration.ofSeconds(30),
                () -> traces.has("jobbspar-gateway", TRACE, "/vacancy/v1")
                        && traces.has("vacancy-service", TRACE, VACANCIES)
                        && traces.has("matching-service", TRACE, "apply "));
        door.send(
                "employer",
                vacancy,
                HttpRequest.newBuilder().header("If-Match", published.etag()).DELETE());
    }
}
