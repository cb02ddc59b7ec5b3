package se.jobbspar.prove.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplyTest {
    private static final Duration SOON = Duration.ofMillis(5);
    private static final Map<String, String> PROBLEM = Map.of("content-type", "application/problem+json");

    @Test
    void errorInWordsIsAsItShouldBe() {
        assertEquals(Optional.empty(), new Reply(404, PROBLEM, "{\"type\":\"urn:x\"}", SOON).fault());
        assertEquals(
                Optional.empty(),
                new Reply(404, Map.of("content-type", "text/html;charset=UTF-8"), "<h1>Finns inte</h1>", SOON).fault());
        assertEquals(Optional.empty(), new Reply(200, Map.of(), "", SOON).fault());
    }

    @Test
    void silenceSlownessAndErrorsWithoutWordsAreFaults() {
        assertEquals(Optional.of("no answer in 5 ms"), Reply.none(SOON).fault());
        assertEquals(Optional.of("404 without a problem document"), new Reply(404, Map.of(), "", SOON).fault());
        assertEquals(Optional.of("200 after 11000 ms"), new Reply(200, Map.of(), "", Duration.ofSeconds(11)).fault());
    }

    @Test
    void ourOwnFaultIsOneUnlessItSaysWhenToComeAgain() {
        Map<String, String> later = Map.of("content-type", "application/problem+json", "retry-after", "5");

        assertEquals(Optional.of("503"), new Reply(503, PROBLEM, "{\"type\":\"urn:x\"}", SOON).fault());
        assertEquals(Optional.of("500"), new Reply(500, later, "{\"type\":\"urn:x\"}", SOON).fault());
        assertEquals(Optional.empty(), new Reply(503, later, "{\"type\":\"urn:x\"}", SOON).fault());
    }
}
