package se.jobbspar.vacancy;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDocumentTest extends Service {
    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void committedDocumentIsTheServicesOwn() throws IOException {
        String current = given().get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("jobbspar.openapi.update")) {
            Files.writeString(COMMITTED, current);
        }
        assertEquals(
                Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "",
                current,
                "openapi.yaml is out of date; run: mvn -pl vacancy-service -am test"
                        + " -Dtest=ApiDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Djobbspar.openapi.update=true");
    }

    @Test
    void everyOperationIsDescribedAndItsJsonHasAnExample() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").then().extract().asString());
        document.get("paths")
                .forEach(path -> path.forEach(operation -> {
                    String name = operation.path("operationId").asText();
                    assertFalse(operation.path("summary").asText().isBlank(), name);
                    assertFalse(operation.path("description").asText().isBlank(), name);
                    operation
                            .path("parameters")
                            .forEach(p ->
                                    assertFalse(p.path("description").asText().isBlank(), name + " " + p));
                    operation
                            .path("requestBody")
                            .path("content")
                            .forEach(c -> assertTrue(c.has("examples"), name + " request"));
                    operation.path("responses").forEach(answer -> {
                        assertFalse(answer.path("description").asText().isBlank(), name);
                        answer.path("content")
                                .forEach(c -> assertTrue(c.has("examples") && c.has("schema"), name + " " + answer));
                    });
                }));
    }
}
