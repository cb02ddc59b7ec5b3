package se.jobbspar.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
class KnownParametersTest {
    private static final String COACH = Tokens.coach("1880");

    @Test
    void misspeltParameterIsAnsweredWithTheOnesThereAre() {
        get(COACH, "/probe?lmit=5")
                .statusCode(400)
                .body("type", equalTo("urn:jobbspar:problem:validation"))
                .body("errors.field", contains("lmit"))
                .body("errors[0].allowed", contains("limit", "page", "q", "tag"));
    }

    @Test
    void parametersOfTheMethodAndOfItsBeansAreTaken() {
        get(COACH, "/probe?limit=5&page=2&q=x&tag=a").statusCode(200).body("limit", equalTo(5));
    }

    @Test
    void onlyAListIsTakenMoreThanOnce() {
        get(COACH, "/probe?tag=a&tag=b").statusCode(200);
        get(COACH, "/probe?q=a&q=b").statusCode(400).body("errors[0].field", equalTo("q"));
    }

    @Test
    void parameterWithoutValueIsNotTakenForNone() {
        get(COACH, "/probe?q=").statusCode(400).body("errors[0].message", equalTo("must have a value"));
        get(COACH, "/probe?q").statusCode(400);
        get(COACH, "/probe?tag=a&tag=").statusCode(400);
    }

    @Test
    void strangerIsNotToldWhichThereAre() {
        given().get("/probe?lmit=5").then().statusCode(401);
        get(Tokens.planner("1880"), "/probe?lmit=5").statusCode(403);
    }

    @Test
    void addressesThatAreNoOperationAreLeftAlone() {
        given().get("/q/openapi?format=json&x=1").then().statusCode(200);
        get(COACH, "/nowhere?x=1").statusCode(404);
    }

    private static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }
}
