package se.jobbspar.gateway.apidocs;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.IdentityResource;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class ApiDocsResourceTest {
    @Test
    void oneDocumentDescribesAllServices() {
        given().get("/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("paths", hasKey("/participant/v1/things"))
                .body("paths", hasKey("/vacancy/v1/things"))
                .body("paths", hasKey("/matching/v1/things"))
                .body("components.schemas", hasKey("MatchingPage"))
                .body("info.title", equalTo("Jobbspår"));
    }

    @Test
    void documentIsThereAsYamlToo() {
        given().get("/openapi.yaml").then().statusCode(200).body(startsWith("---\nopenapi: \"3.1.0\""));
    }

    @Test
    void pageToTryThemReadsTheMergedDocument() {
        given().get("/docs/").then().statusCode(200).body(containsString("/openapi.json"));
    }
}
