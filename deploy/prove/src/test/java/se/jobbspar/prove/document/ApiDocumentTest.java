package se.jobbspar.prove.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {
    private static final String DOCUMENT = """
            {"paths":{"/people/{id}":{
              "get":{"security":[{"bearer":["coach"]},{"clientCredentials":["people:read"]}],"responses":{},
                     "parameters":[{"name":"q","in":"query","schema":{"type":"string"}},{"name":"id","in":"path"}]},
              "put":{"security":[{"bearer":["coach"]}],"responses":{},
                     "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Person"}}}}}},
             "/people/{id}/titles/{title}":{"delete":{"responses":{}}},
             "/info":{"get":{"security":[],"responses":{}}}},
             "components":{"schemas":{
               "Kind":{"type":"string","enum":["a","b"]},
               "Title":{"type":"object","required":["text"],
                        "properties":{"text":{"type":["string","null"]},"day":{"type":"string","format":"date"}}},
               "Person":{"type":"object","required":["name","kind"],"properties":{
                 "name":{"type":"string","examples":["Amina"]},
                 "kind":{"$ref":"#/components/schemas/Kind"},
                 "age":{"type":"integer","minimum":18},
                 "titles":{"type":"array","items":{"$ref":"#/components/schemas/Title"}}}}}}}""";

    private final ApiDocument document = ApiDocument.of(json(DOCUMENT));
    private final Schemas schemas = document.schemas();

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private JsonNode person() {
        return document.writing().getFirst().body();
    }

    @Test
    void operationsKnowWhoMayAndWhatCanBeAsked() {
        Operation get = document.operations().getFirst();

        assertEquals("GET /people/{id}", get.toString());
        assertTrue(get.admits("coach", Set.of()));
        assertTrue(get.admits("partner", Set.of("people:read")));
        assertFalse(get.admits("partner", Set.of("people:write")));
        assertEquals(
                List.of("q"),
                get.query().stream().map(Operation.Parameter::name).toList());
        assertEquals("/people/7", get.at("7"));
        assertTrue(document.operations().getLast().open());
        assertEquals(
                List.of("PUT /people/{id}"),
                document.writing().stream().map(Operation::toString).toList());
    }

    @Test
    void partOfAnObjectIsAskedForByTheObjectsId() {
        Operation delete = document.operations().get(2);

        assertEquals("/people/7/titles/7", delete.at("7"));
        assertTrue(delete.ofAPart());
        assertFalse(document.operations().getFirst().ofAPart());
    }

    @Test
    void exampleHoldsWhatMustBeThereAsTheDocumentShowsIt() {
        assertEquals(json("{\"name\":\"Amina\",\"kind\":\"a\"}"), schemas.example(person()));
    }

    @Test
    void variantsReachEveryTextAndChangeOneAtATime() {
        JsonNode mark = JsonNodeFactory.instance.textNode("@");

        List<Schemas.Variant> variants =
                schemas.variants(person(), place -> schemas.isText(place) ? List.of(mark) : List.of());

        assertEquals(
                List.of(
                        new Schemas.Variant("/name", json("{\"name\":\"@\",\"kind\":\"a\"}")),
                        new Schemas.Variant(
                                "/titles/0/text",
                                json("{\"name\":\"Amina\",\"kind\":\"a\",\"titles\":[{\"text\":\"@\"}]}"))),
                variants);
    }
}
