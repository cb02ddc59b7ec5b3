package se.jobbspar.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.IdentityResource;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
class ApiFrameTest {
    @Test
    void licenceIsTheRepositorys() {
        document()
                .body("info.license.name", equalTo("Apache-2.0"))
                .body("info.license.url", equalTo("https://www.apache.org/licenses/LICENSE-2.0"));
    }

    @Test
    void oneTokenOpensEveryOperation() {
        document()
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
                .body("security[0]", hasKey("bearer"))
                .body("paths.'/probe'.get.security", contains(Map.of("bearer", List.of("coach"))));
    }

    @Test
    void clientIsToldWhereItGetsItsToken() {
        document()
                .body(
                        "components.securitySchemes.clientCredentials.flows.clientCredentials.tokenUrl",
                        equalTo("https://jobbspar.example/realms/jobbspar/protocol/openid-connect/token"))
                .body(
                        "components.securitySchemes.clientCredentials.flows.clientCredentials.scopes",
                        hasKey("vacancy:read"));
    }

    @Test
    void operationIsCalledWhatItsMethodIsCalledAndDescribedByItsText() {
        document()
                .body("paths.'/probe'.post.operationId", equalTo("post"))
                .body("paths.'/probe'.post.summary", equalTo("Post"))
                .body("paths.'/probe'.post.tags", contains("Probe"))
                .body(
                        "paths.'/probe'.post.requestBody.content.'application/json'.examples.example.value.title",
                        equalTo("x"));
    }

    @Test
    void operationOfALibraryIsCalledAsTheServicesTextSays() {
        document()
                .body("paths.'/probe/api-info'.get.operationId", equalTo("readProbeApiInfo"))
                .body("paths.'/probe/api-info'.get.summary", equalTo("Read about the API"));
    }

    @Test
    void addressOfOneThingMayLeadToNothing() {
        document()
                .body("paths.'/probe/{id}'.get.responses", hasKey("404"))
                .body("paths.'/probe'.get.responses", not(hasKey("404")));
    }

    @Test
    void bodysLimitIsTheOneThatIsSet() {
        document().body("paths.'/probe'.post.responses.'413'.description", equalTo("The body is larger than 64 KiB."));
    }

    @Test
    void pageIsNamedByWhatItHolds() {
        document()
                .body(
                        "paths.'/probe'.get.responses.'200'.content.'application/json'.schema.$ref",
                        equalTo("#/components/schemas/StringPage"))
                .body("components.schemas.StringPage.required", contains("items", "total", "page", "limit"));
    }

    @Test
    void problemAlwaysHasAllButItsPlaces() {
        document().body("components.schemas.Problem.required", contains("type", "title", "status", "detail"));
    }

    @Test
    void callerIsSentToTheGateway() {
        document().body("servers.url", contains("https://jobbspar.example"));
    }

    @Test
    void operationAnswersWithProblems() {
        document()
                .body(
                        "paths.'/probe'.post.responses.'413'.content.'application/problem+json'.schema.$ref",
                        equalTo("#/components/schemas/Problem"))
                .body("paths.'/probe'.get.responses", hasKey("401"));
    }

    private static ValidatableResponse document() {
        return given().get("/q/openapi?format=json").then().statusCode(200);
    }
}
