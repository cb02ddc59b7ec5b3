package se.jobbspar.gateway.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.http.HttpProblems;
import se.jobbspar.http.Problem;
import se.jobbspar.testkit.ProblemTable;
import se.jobbspar.testkit.ProblemTable.Row;

/** A caller need not know who answered: the door's problems are titled as the services' of the same kind are. */
class ProblemsTest {
    private static final List<Problem> ALL = List.of(
            Problems.unauthorized(),
            Problems.invalidToken(),
            Problems.crossSite(),
            HttpProblems.malformedAddress(),
            HttpProblems.notFound(),
            HttpProblems.methodNotAllowed(),
            HttpProblems.malformedRequest("x", "y"),
            HttpProblems.tooLarge(1),
            HttpProblems.addressTooLong(),
            HttpProblems.headersTooLarge(),
            HttpProblems.of(500).orElseThrow(),
            Problems.tooSlow(),
            Problems.tooOften(1),
            Problems.tooManyAtOnce(1),
            Problems.tooBusy(),
            Problems.badGateway("vacancy"),
            Problems.unavailable("vacancy", 1),
            Problems.gatewayTimeout("vacancy"));

    @Test
    void everyKindIsTitledAsCallersAreTold() throws IOException {
        Map<String, Row> told = ProblemTable.read(Path.of("../docs/problems.md"));

        ALL.forEach(problem -> assertEquals(
                told.get(problem.name()),
                new Row(problem.status(), problem.title().en()),
                problem.name()));
    }

    @Test
    void everyKindIsSaidInBothLanguages() {
        ALL.forEach(problem -> {
            JsonObject swedish = problem.body(Locale.of("sv")).toJsonObject();
            JsonObject english = problem.body(Locale.ENGLISH).toJsonObject();
            assertNotEquals(english.getString("title"), swedish.getString("title"));
            assertNotEquals(english.getString("detail"), swedish.getString("detail"));
            assertEquals("sv", problem.headers(Locale.of("sv")).get("Content-Language"));
            assertEquals("Accept-Language", problem.headers(Locale.ENGLISH).get("Vary"));
        });
    }

    @Test
    void kindsThatTheApiDocumentNamesAreTheOnesAnswered() throws IOException {
        Map<String, Row> told = ProblemTable.read(Path.of("../docs/problems.md"));
        JsonObject answers = new JsonObject(Files.readString(Path.of("src/main/resources/openapi-frame.json")))
                .getJsonObject("components")
                .getJsonObject("responses");

        assertEquals(5, answers.size());
        answers.fieldNames().forEach(name -> {
            JsonObject problem = answers.getJsonObject(name)
                    .getJsonObject("content")
                    .getJsonObject("application/problem+json")
                    .getJsonObject("examples")
                    .getJsonObject("problem")
                    .getJsonObject("value");
            assertEquals(
                    told.get(problem.getString("type").substring("urn:jobbspar:problem:".length())),
                    new Row(problem.getInteger("status"), problem.getString("title")),
                    name);
        });
    }
}
