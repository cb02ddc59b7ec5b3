package se.jobbspar.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiDocumentTest {
    private static final String COMPLETE = """
            openapi: 3.1.0
            paths:
              /people:
                post:
                  summary: Registers
                  description: Registers a person.
                  parameters:
                  - name: limit
                    in: query
                    description: How many.
                  requestBody:
                    content:
                      application/json: {schema: {type: object}, examples: {amina: {value: {}}}}
                  responses:
                    "201":
                      description: Registered.
                      content:
                        application/json: {schema: {type: string}, examples: {id: {value: x}}}
            """;

    @TempDir
    Path folder;

    @Test
    void completeDocumentHasNoGaps() throws IOException {
        assertEquals(List.of(), new ApiDocument(COMPLETE).gaps());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            summary: Registers                   | summary: ''            | post /people has no summary
            description: Registers a person.     | deprecated: true       | post /people has no description
            description: How many.               | description: ' '       | post /people limit has no description
            description: Registered.             | x-said: no             | post /people 201 has no description
            ', examples: {amina: {value: {}}}'   | ''                     | post /people request application/json has no examples
            'schema: {type: object}, '           | ''                     | post /people request application/json has no schema
            ', examples: {id: {value: x}}'       | ''                     | post /people 201 application/json has no examples
            'schema: {type: string}, '           | ''                     | post /people 201 application/json has no schema
            """)
    void whatIsLeftUnsaidIsNamed(String said, String instead, String gap) throws IOException {
        assertTrue(COMPLETE.contains(said), said);

        assertEquals(List.of(gap), new ApiDocument(COMPLETE.replace(said, instead)).gaps());
    }

    @Test
    void otherMediaTypeIsNamed() throws IOException {
        assertEquals(
                List.of(
                        "post /people request is text/html, not one of [application/json, text/csv]",
                        "post /people 201 is text/html, not one of [application/json, application/problem+json]"),
                new ApiDocument(COMPLETE.replace("application/json", "text/html")).gaps());
    }

    @Test
    void operationWithoutAnswersIsNamed() throws IOException {
        var document = new ApiDocument(COMPLETE.replace("responses:", "x-responses:"));

        assertEquals(List.of("post /people has no answer"), document.gaps());
    }

    @Test
    void documentWithoutOperationsIsNoDocument() throws IOException {
        assertEquals(List.of("there is no operation"), new ApiDocument("openapi: 3.1.0").gaps());
    }

    @Test
    void committedDocumentThatIsCurrentDoesNotDrift() throws IOException {
        assertEquals(List.of(), new ApiDocument(COMPLETE).drift(committed(COMPLETE), false));
    }

    @Test
    void driftSaysWhereAndHowToUpdate() throws IOException {
        Path committed = committed(COMPLETE.replace("/people", "/persons"));

        List<String> drift = new ApiDocument(COMPLETE).drift(committed, false);

        assertEquals("people-service/openapi.yaml is not what the code says, first in line 3", drift.getFirst());
        assertEquals(List.of("committed:   /persons:", "the code:    /people:"), drift.subList(1, 3));
        assertTrue(drift.getLast().contains("mvn -pl people-service -am test -Dtest=OpenApiTest"), drift.getLast());
        assertTrue(drift.getLast().contains("-Djobbspar.openapi.update=true"), drift.getLast());
    }

    @Test
    void documentNobodyCommittedDrifts() throws IOException {
        assertEquals(
                4,
                new ApiDocument(COMPLETE)
                        .drift(folder.resolve("openapi.yaml"), false)
                        .size());
    }

    @Test
    void updateRewritesTheCommittedDocument() throws IOException {
        Path committed = committed("old");

        assertEquals(List.of(), new ApiDocument(COMPLETE).drift(committed, true));
        assertEquals(COMPLETE, Files.readString(committed));
    }

    private Path committed(String text) throws IOException {
        Path service = Files.createDirectories(folder.resolve("people-service"));
        return Files.writeString(service.resolve("openapi.yaml"), text);
    }
}
