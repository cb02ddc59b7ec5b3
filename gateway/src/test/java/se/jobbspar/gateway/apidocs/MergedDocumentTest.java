package se.jobbspar.gateway.apidocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.route.Service;

class MergedDocumentTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FRAME =
            "{'openapi':'3.1.0','paths':{},'components':{'securitySchemes':{'bearer':{'type':'http'}}}}";
    private static final String COMPONENTS = """
            'components':{'schemas':{
              'Item':{'title':'%s'},
              'Page':{'items':{'$ref':'#/components/schemas/Item'}},
              'Problem':{'title':'Problem'}}}""";
    private static final String PATHS = """
            'paths':{'/%s/v1/x':{'get':{'security':[{'S':[]}],'responses':{'200':{'schema':{'$ref':'#/components/schemas/Page'}},
              '404':{'schema':{'$ref':'#/components/schemas/Problem'}}}}}}""";

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text.replace('\'', '"'));
    }

    private static JsonNode document(String service, String itemTitle) throws JsonProcessingException {
        return json("{" + PATHS.formatted(service) + "," + COMPONENTS.formatted(itemTitle) + "}");
    }

    private static JsonNode merged(String otherItem) throws JsonProcessingException {
        return new MergedDocument(json(FRAME))
                .add(Service.PARTICIPANT, document("participant", "Person"))
                .add(Service.VACANCY, document("vacancy", otherItem))
                .json();
    }

    @Test
    void pathsOfAllServicesStandInOneDocument() throws Exception {
        JsonNode paths = merged("Job").path("paths");

        assertTrue(paths.has("/participant/v1/x"));
        assertTrue(paths.has("/vacancy/v1/x"));
    }

    @Test
    void schemaThatMeansTheSameIsThereOnce() throws Exception {
        JsonNode schemas = merged("Job").at("/components/schemas");

        assertTrue(schemas.has("Problem"));
        assertFalse(schemas.has("VacancyProblem"));
    }

    @Test
    void schemaThatMeansAnotherThingGetsTheServicesName() throws Exception {
        JsonNode schemas = merged("Job").at("/components/schemas");

        assertEquals("Person", schemas.at("/Item/title").asText());
        assertEquals("Job", schemas.at("/VacancyItem/title").asText());
    }

    @Test
    void schemaThatOnlyRefersToARenamedOneIsRenamedToo() throws Exception {
        JsonNode merged = merged("Job");

        assertEquals(
                "#/components/schemas/Item",
                merged.at("/components/schemas/Page/items/$ref").asText());
        assertEquals(
                "#/components/schemas/VacancyItem",
                merged.at("/components/schemas/VacancyPage/items/$ref").asText());
        assertEquals(
                "#/components/schemas/VacancyPage",
                merged.at("/paths/~1vacancy~1v1~1x/get/responses/200/schema/$ref")
                        .asText());
    }

    @Test
    void equalDocumentsRenameNothing() throws Exception {
        assertFalse(merged("Person").at("/components/schemas").has("VacancyPage"));
    }

    @Test
    void everySecuredOperationNamesTheGatewaysScheme() throws Exception {
        assertTrue(merged("Job").at("/paths/~1vacancy~1v1~1x/get/security/0").has("bearer"));
    }

    @Test
    void securedOperationKeepsTheRolesAndTheScopeThatOpenIt() throws Exception {
        JsonNode document = json("{'paths':{'/vacancy/v1/x':{"
                + "'get':{'security':[{'bearer':['coach','admin']},{'clientCredentials':['vacancy:read']}]},"
                + "'put':{'security':[]}}},"
                + "'components':{'securitySchemes':{'clientCredentials':{'type':'oauth2'},'bearer':{'type':'own'}}}}");

        JsonNode merged =
                new MergedDocument(json(FRAME)).add(Service.VACANCY, document).json();
        JsonNode path = merged.at("/paths/~1vacancy~1v1~1x");

        assertEquals(
                json("{'bearer':{'type':'http'},'clientCredentials':{'type':'oauth2'}}"),
                merged.at("/components/securitySchemes"));
        assertEquals(
                json("[{'bearer':['coach','admin']},{'clientCredentials':['vacancy:read']}]"),
                path.at("/get/security"));
        assertEquals(json("[]"), path.at("/put/security"));
    }

    @Test
    void whatTheGatewayAnswersItselfStandsAtEveryOperation() throws Exception {
        JsonNode document =
                json("{'paths':{'/vacancy/v1/x':{'get':{'responses':{'200':{},'503':{'description':'own'}}},"
                        + "'put':{'requestBody':{},'responses':{'200':{}}}}}}");

        JsonNode path = new MergedDocument(json(FRAME))
                .add(Service.VACANCY, document)
                .json()
                .at("/paths/~1vacancy~1v1~1x");

        assertEquals(
                "#/components/responses/TooManyRequests",
                path.at("/get/responses/429/$ref").asText());
        assertEquals("own", path.at("/get/responses/503/description").asText());
        assertFalse(path.at("/get/responses").has("408"), "there is no body to wait for");
        assertEquals(
                "#/components/responses/RequestTimeout",
                path.at("/put/responses/408/$ref").asText());
        assertEquals(
                "#/components/responses/Unavailable",
                path.at("/put/responses/503/$ref").asText());
    }
}
