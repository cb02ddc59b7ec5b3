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
                  operationId: register
                  summary: Registers
                  description: Registers a person.
                  parameters:
                  - name: limit
                    in: query
                    description: How many.
                  - {name: Idempotency-Key, in: header, description: Made once.}
                  requestBody:
                    content:
                      application/json: {schema: {type: object}, examples: {amina: {value: {}}}}
                  responses:
                    "201":
                      description: Registered.
                      content:
                        application/json: {schema: {type: string}, examples: {id: {value: x}}}
                get:
                  operationId: list
                  summary: Lists
                  description: Lists people.
                  responses:
                    "200":
                      description: All.
                      content:
                        application/json: {schema: {$ref: '#/components/schemas/Person'}, examples: {amina: {value: {name: Amina}}}}
            components:
              schemas:
                Person:
                  type: object
                  required: [name]
                  properties: {name: {type: string, examples: [Kim]}, born: {type: string, format: date}}
            """;

    @TempDir
    Path folder;

    @Test
    void completeDocumentHasNoGaps() throws IOException {
        assertEquals(List.of(), new ApiDocument(COMPLETE).gaps());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            operationId: register                | operationId: ''            | post /people has no operationId
            name: Idempotency-Key, in: header    | name: x, in: header    | post /people makes something and takes no Idempotency-Key
            summary: Registers                   | summary: ''            | post /people has no summary
            description: Registers a person.     | deprecated: true       | post /people has no description
            description: How many.               | description: ' '       | post /people limit has no description
            description: Registered.             | x-said: no             | post /people 201 has no description
            ', examples: {amina: {value: {}}}'   | ''                     | post /people request application/json has no examples
            'schema: {type: object}, '           | ''                     | post /people request application/json has no schema
            ', examples: {id: {value: x}}'       | ''                     | post /people 201 application/json has no examples
            'schema: {type: string}, '           | ''                     | post /people 201 application/json has no schema
            'required: [name]'                   | ''                     | schema Person does not say which fields are always there
            examples: [Kim]                      | examples: ['"Kim"']    | schema Person.name has an example that is quoted twice
            """)
    void whatIsLeftUnsaidIsNamed(String said, String instead, String gap) throws IOException {
        assertTrue(COMPLETE.contains(said), said);

        assertEquals(List.of(gap), new ApiDocument(COMPLETE.replace(said, instead)).gaps());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {name: Amina}               | {nam: Amina}              | get /people 200 example: : required property 'name' not found
            {name: Amina}               | {name: 7}                 | get /people 200 example: /name: integer found, string expected
            {name: Amina}               | {name: A, born: 7 May}    | get /people 200 example: /born: does not match the date pattern must be a valid RFC 3339 full-date
            """)
    void exampleThatIsNoneIsNamed(String example, String instead, String gap) throws IOException {
        List<String> gaps = new ApiDocument(COMPLETE.replace(example, instead)).gaps();

        assertTrue(gaps.contains(gap), gaps::toString);
    }

    @Test
    void namesNoGeneratorCanUseAreNamed() throws IOException {
        assertEquals(
                List.of("schema UUID is a type of Java", "schema UUID has no type"),
                new ApiDocument(COMPLETE + "    UUID: {$ref: '#/components/schemas/UUID'}\n").gaps());
        assertEquals(
                List.of("get /people 200 application/json has a schema without a name"),
                new ApiDocument(COMPLETE.replace(
                                "$ref: '#/components/schemas/Person'",
                                "type: object, properties: {name: {type: string}}"))
                        .gaps());
    }

    @Test
    void otherMediaTypeIsNamed() throws IOException {
        assertEquals(
                List.of(
                        "post /people request is text/plain, not one of [application/json, application/ld+json, text/html,"
                                + " application/x-ndjson, text/csv,"
                                + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet]",
                        "post /people 201 is text/plain, not one of [application/json, application/ld+json,"
                                + " application/problem+json, text/csv]",
                        "get /people 200 is text/plain, not one of [application/json, application/ld+json,"
                                + " application/problem+json, text/csv]"),
                new ApiDocument(COMPLETE.replace("application/json", "text/plain")).gaps());
    }

    @Test
    void operationWithoutAnswersIsNamed() throws IOException {
        var document =
                new ApiDocument(COMPLETE.replace("responses:\n        \"201\"", "x-responses:\n        \"201\""));

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
