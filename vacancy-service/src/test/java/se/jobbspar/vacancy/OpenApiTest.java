package se.jobbspar.vacancy;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.ApiDocument;

/** The committed document is the one the code gives, and says all that a caller must know. */
@QuarkusTest
class OpenApiTest extends Service {
    @Test
    void committedDocumentIsCurrent() throws IOException {
        assertEquals(
                List.of(), document().drift(Path.of("openapi.yaml"), Boolean.getBoolean("jobbspar.openapi.update")));
    }

    @Test
    void everyOperationIsDescribedWithItsAnswersAndExamples() throws IOException {
        assertEquals(List.of(), document().gaps());
    }

    private static ApiDocument document() throws IOException {
        return new ApiDocument(given().get("/q/openapi").asString());
    }
}
