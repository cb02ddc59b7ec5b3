package se.jobbspar.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
class LongAnswerTest {
    /** As much as a request may hold, about: one of a match list's size. */
    private static final String TITLE = "x".repeat(60_000);

    @Test
    void answerOfManyKilobytesIsWrittenInOnePiece() {
        String answer = "{\"title\":\"" + TITLE + "\"}";
        given().auth()
                .oauth2(Tokens.coach("1880"))
                .contentType("application/json")
                .body("{\"title\":\"" + TITLE + "\",\"parts\":[]}")
                .post("/probe")
                .then()
                .statusCode(200)
                .header("Content-Length", equalTo(Integer.toString(answer.length())))
                .header("Transfer-Encoding", equalTo(null));
    }
}
