package se.jobbspar.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.IdentityResource;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
class ApiInfoTest {
    @Test
    void apiSaysWhatItIsWithoutAToken() {
        given().get("/probe/api-info")
                .then()
                .statusCode(200)
                .contentType(equalTo("application/json;charset=UTF-8"))
                .body("apiName", equalTo("jobbspar-probe"))
                .body("apiVersion", equalTo("1.2.3"))
                .body("apiStatus", equalTo("active"));
    }
}
