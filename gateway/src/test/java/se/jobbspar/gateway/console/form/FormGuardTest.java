package se.jobbspar.gateway.console.form;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.IdentityResource;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class FormGuardTest {
    private static final String FORM =
            "/console/match-lists?type=participant&subject=6f0a4f1e-97a1-4ac5-9a55-2f4f6c1f0b11&against=vacancies";

    @TestHTTPResource
    URI here;

    private static RequestSpecification form() {
        return given().urlEncodingEnabled(false)
                .formParam("region", "18")
                .redirects()
                .follow(false);
    }

    @Test
    void formFromAnotherSiteIsRefused() {
        form().header("Sec-Fetch-Site", "cross-site").post(FORM).then().statusCode(403);
        form().header("Sec-Fetch-Site", "same-site").post(FORM).then().statusCode(403);
        form().header("Origin", "http://elsewhere.example").post(FORM).then().statusCode(403);
        form().header("Origin", "null").post(FORM).then().statusCode(403);
    }

    @Test
    void formThatDoesNotSayWhereItComesFromIsRefused() {
        form().post(FORM).then().statusCode(403).contentType("application/problem+json");
    }

    @Test
    void equalOriginDoesNotOutweighWhatTheBrowserSays() {
        form().header("Sec-Fetch-Site", "cross-site")
                .header("Origin", origin())
                .post(FORM)
                .then()
                .statusCode(403);
    }

    @Test
    void formOfOursFromSomebodySignedOutComesBackFilledIn() {
        for (RequestSpecification ours : new RequestSpecification[] {
            form().header("Sec-Fetch-Site", "same-origin"), form().header("Origin", origin())
        }) {
            ours.header("Accept-Language", "sv")
                    .post(FORM)
                    .then()
                    .statusCode(401)
                    .contentType("text/html")
                    .body(containsString("Du hann bli utloggad"))
                    .body(
                            containsString(
                                    "href=\"/console/match-lists/new?type=participant&amp;subject=6f0a4f1e-97a1-4ac5-9a55-2f4f6c1f0b11&amp;against=vacancies&amp;region=18\""));
        }
    }

    @Test
    void pagesAreNeverKeptFramedOrLedAstray() {
        given().get("/console/signed-out")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Security-Policy",
                        equalTo("default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; form-action 'self';"
                                + " base-uri 'none'; object-src 'none'"));
    }

    @Test
    void styleSheetsMayBeKept() {
        given().get("/console/assets/console.css")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age"))
                .header("Set-Cookie", nullValue());
    }

    @Test
    void chosenLanguageIsKeptInACookieNoScriptCanRead() {
        String cookie = given().get("/console/signed-out?lang=en").getHeader("Set-Cookie");

        given().header("Cookie", "jobbspar_language=en")
                .header("Accept-Language", "sv")
                .get("/console/signed-out")
                .then()
                .body(containsString("You are signed out"));
        Assertions.assertTrue(cookie.matches("jobbspar_language=en;.*HttpOnly.*SameSite=Lax.*"), cookie);
    }

    private String origin() {
        return here.getScheme() + "://" + here.getAuthority();
    }

    @Test
    void formThatCannotBeReadGetsAPageOfOurs() {
        given().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .body("region=%zz")
                .post(FORM)
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body(not(containsString("Exception")), containsString("<h1"))
                .body(containsString("Formuläret gick inte att läsa"))
                .body(containsString("href=\"/console/match-lists?type=participant&amp;subject="));
    }

    @Test
    void whatIsNoFormIsToldSo() {
        given().header("Sec-Fetch-Site", "same-origin")
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body("{}")
                .post(FORM)
                .then()
                .statusCode(415)
                .contentType("text/html")
                .body(containsString("The form could not be read"));
    }

    @Test
    void formWithTooLongAFieldIsToldSo() {
        given().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .body("region=" + "a".repeat(5_000))
                .post(FORM)
                .then()
                .statusCode(413)
                .contentType("text/html")
                .body(containsString("Formuläret är för stort"));
    }

    @Test
    void formWithTooManyFieldsIsToldSo() {
        given().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .body("a=1&".repeat(2_000) + "region=18")
                .post(FORM)
                .then()
                .statusCode(413)
                .contentType("text/html")
                .body(containsString("Formuläret är för stort"));
    }

    @Test
    void addressThatTakesNoFormsSaysSo() {
        form().header("Sec-Fetch-Site", "same-origin")
                .post("/console/match-lists/new")
                .then()
                .statusCode(405)
                .contentType("text/html")
                .body(containsString("Sidan tar inte emot det som skickades"));
    }
}
