package se.jobbspar.matching;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The committed document is the one the code gives, and says all that a caller must know. */
@ServiceTest
class OpenApiTest {
    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    @Test
    void committedDocumentIsCurrent() throws IOException {
        var current = given().get("/q/openapi").asString();
        if (Boolean.getBoolean("jobbspar.openapi.update")) {
            Files.writeString(COMMITTED, current);
        }

        assertEquals(
                Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "",
                current,
                "matching-service/openapi.yaml is not what the code says. If the change is meant, run: mvn -pl"
                        + " matching-service -am test -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -Djobbspar.openapi.update=true");
    }

    @Test
    void everyOperationIsDescribedWithItsAnswersAndExamples() {
        Map<String, Map<String, Object>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        var seen = new HashSet<String>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                seen.add(method + " " + path);
                described(method + " " + path, cast(operation));
            }
        }));
        assertEquals(7, seen.size(), seen.toString());
    }

    private static void described(String name, Map<String, Object> operation) {
        assertTrue(!String.valueOf(operation.get("summary")).isBlank(), name);
        assertTrue(!String.valueOf(operation.get("description")).isBlank(), name);
        if (operation.get("requestBody") != null) {
            exampled(name + " request", cast(operation.get("requestBody")));
        }
        cast(operation.get("responses")).forEach((status, response) -> {
            assertNotNull(cast(response).get("description"), name + " " + status);
            exampled(name + " " + status, cast(response));
        });
    }

    private static void exampled(String name, Map<String, Object> body) {
        if (body.get("content") != null) {
            cast(body.get("content")).forEach((type, media) -> {
                assertTrue(
                        type.equals("application/json") || type.equals("application/problem+json"), name + " " + type);
                assertNotNull(cast(media).get("examples"), name + " has no example");
                assertNotNull(cast(media).get("schema"), name + " has no schema");
            });
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object node) {
        return (Map<String, Object>) node;
    }
}
