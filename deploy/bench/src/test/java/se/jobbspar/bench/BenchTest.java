package se.jobbspar.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.jobbspar.local.suite.Script;
import se.jobbspar.local.suite.SuiteHome;

/** A whole run with all its servers, as small as one can be: that every table has figures. */
@Tag("suite")
class BenchTest {
    private static final int SECONDS = 15 * 60;
    private static final int TABLES = 17;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void everyTableHasFigures() throws IOException {
        Path root = SuiteHome.projectFolder();
        // Of its own, so that no taxonomy is found that somebody has imported.
        Script script = new Script(SuiteHome.fresh(root, root.resolve("deploy/bench/target/homes"), "bench-"));

        Script.Result result = script.run(SECONDS, "bench", "--size", "smoke");

        assertEquals(0, result.code(), result.toString());
        assertTrue(result.out().contains("a list over HTTP"), result.out());
        JsonNode report =
                new ObjectMapper().readTree(Files.readString(root.resolve("deploy/bench/target/bench/bench.json")));
        assertEquals(TABLES, report.path("sections").size(), report.toString());
        assertEquals(List.of(), empty(report), "each was measured");
        assertTrue(
                report.at("/memory/matching-service").asLong() > 0,
                report.path("memory").toString());
    }

    private static List<String> empty(JsonNode report) {
        List<String> empty = new ArrayList<>();
        for (JsonNode section : report.path("sections")) {
            for (JsonNode figure : section.path("figures")) {
                if (figure.path("count").asInt() == 0) {
                    empty.add(section.path("title").asText() + ": "
                            + figure.path("what").asText());
                }
            }
        }
        return empty;
    }
}
