package se.jobbspar.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
class TabularTest {
    @Test
    void whoAcceptsATableGetsIt() {
        for (String accept : new String[] {"text/csv", "text/*", "application/json;q=0.5, text/csv"}) {
            asked(accept, "sv")
                    .statusCode(200)
                    .contentType("text/csv;charset=UTF-8")
                    .header("Content-Language", "sv")
                    .body(equalTo("\uFEFF\"sv\";35,96\r\n"));
        }
        asked("text/csv", "en").body(equalTo("\uFEFF\"en\",35.96\r\n"));
    }

    @Test
    void everybodyElseGetsJson() {
        for (String accept : new String[] {"*/*", "application/json", "text/html, */*;q=0.1"}) {
            asked(accept, "sv").contentType("application/json").body("share", equalTo(35.96f));
        }
    }

    @Test
    void whoAcceptsNeitherIsToldSo() {
        for (String accept : new String[] {"image/png", "junk"}) {
            asked(accept, "sv").statusCode(406).contentType(Problem.MEDIA_TYPE);
        }
    }

    private static ValidatableResponse asked(String accept, String language) {
        return given().auth()
                .oauth2(Tokens.coach("1880"))
                .header("Accept", accept)
                .header("Accept-Language", language)
                .get("/probe/shares")
                .then();
    }
}
