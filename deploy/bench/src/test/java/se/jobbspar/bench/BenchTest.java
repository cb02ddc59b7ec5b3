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
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.jobbspar.local.suite.Script;
import se.jobbspar.local.suite.SuiteHome;

/** A whole run with all its servers, as small as one can be: that every table has figures, and nothing failed but what more was asked for than such a machine may give. */
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
        assertEquals(List.of(), those(report, figure -> figure.path("count").asInt() == 0), "each was measured");
        assertEquals(List.of(), those(report, BenchTest::failed), "and answered as it should be");
        assertTrue(
                report.at("/memory/matching-service").asLong() > 0,
                report.path("memory").toString());
    }

    /** At a rate, that a machine which tests other things too may not keep up with, lists may be refused. */
    private static boolean failed(JsonNode figure) {
        return figure.path("failures").asInt() > 0
                && !figure.path("what").asText().contains("a second");
    }

    private static List<String> those(JsonNode report, Predicate<JsonNode> wanted) {
        List<String> those = new ArrayList<>();
        for (JsonNode section : report.path("sections")) {
            for (JsonNode figure : section.path("figures")) {
                if (wanted.test(figure)) {
                    those.add(section.path("title").asText() + ": "
                            + figure.path("what").asText());
                }
            }
        }
        return those;
    }
}
