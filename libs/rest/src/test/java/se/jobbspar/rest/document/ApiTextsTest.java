package se.jobbspar.rest.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiTextsTest {
    private static final String TEXTS = """
            People:
              description: The people.
              operations:
                getPerson:
                  summary: Read a person
                  description: Reads a person.
                  parameters: { id: Id of the person. }
                  responses:
                    200: { description: The person., headers: [ETag], example: { born: 2001-05-07 } }
            """;

    @Test
    void operationIsToldByItsText() {
        OpenAPI document = document();

        ApiTexts.of(TEXTS).addTo(document);

        Operation operation = document.getPaths().getPathItem("/people/{id}").getGET();
        assertEquals("Read a person", operation.getSummary());
        assertEquals("People", operation.getTags().getFirst());
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        assertTrue(answer.getHeaders().containsKey("ETag"));
        assertEquals(
                "{born=2001-05-07}",
                answer.getContent()
                        .getMediaType("application/json")
                        .getExamples()
                        .get("example")
                        .getValue()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            getPerson:                    | getPeople:      | getPeople is no operation; getPerson has no text
            summary: Read a person        | summary: " "    | getPerson has no text for summary
            description: Reads a person.  | description: "" | getPerson has no text for description
            { id: Id of the person. }     | {}              | getPerson has no text for id
            { id: Id of the person. }     | { id: Id., x: X } | getPerson takes no parameter x
            , example: { born: 2001-05-07 } | ``            | getPerson has no example of answer 200
            200:                          | 404:            | getPerson has no text for what it answers
            """)
    void whatTheTextsLeaveOutStopsTheBuild(String said, String instead, String gap) {
        assertTrue(TEXTS.contains(said), said);
        ApiTexts texts = ApiTexts.of(TEXTS.replace(said, instead));

        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> texts.addTo(document()));

        assertTrue(refused.getMessage().contains(gap), refused::getMessage);
    }

    @Test
    void wordThatIsNoneOfTheDocumentsIsRefused() {
        String misspelt = TEXTS.replace("summary", "sumary");

        assertThrows(IllegalArgumentException.class, () -> ApiTexts.of(misspelt));
    }

    private static OpenAPI document() {
        Operation operation = OASFactory.createOperation()
                .operationId("getPerson")
                .addParameter(OASFactory.createParameter().name("id"))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse(
                                "200",
                                OASFactory.createAPIResponse()
                                        .content(OASFactory.createContent()
                                                .addMediaType("application/json", OASFactory.createMediaType()))));
        return OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths()
                        .addPathItem("/people/{id}", OASFactory.createPathItem().GET(operation)));
    }
}
