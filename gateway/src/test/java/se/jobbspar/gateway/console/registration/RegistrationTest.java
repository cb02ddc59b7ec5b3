package se.jobbspar.gateway.console.registration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class RegistrationTest {
    private static final String NEW = "/console/participants/new";
    private static final String HR = Tokens.hr("1880");

    @Test
    void registeredPersonIsWhereTheCoachComesTo() {
        form().header("Authorization", "Bearer " + Tokens.coach("1880"))
                .formParam("key", "a-key")
                .formParam("name", "Amina")
                .formParam("protection", "none")
                .formParam("pool", "unemployed")
                .post(NEW)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/console/participants/156e4523-98ac-5623-a770-1540ce872b6a"));
    }

    @Test
    void everyFieldThatIsMissingIsNamed() {
        form().header("Authorization", "Bearer " + Tokens.coach("1880"))
                .formParam("key", "a-key")
                .formParam("email", "a@example.org")
                .post(NEW)
                .then()
                .statusCode(422)
                .body(containsString("href=\"#name\">Namn: "))
                .body(containsString("href=\"#protection\">Skyddade personuppgifter: "))
                .body(containsString("value=\"a@example.org\""));
    }

    @Test
    void formOfWhomIsSignedOutIsKept() {
        form().formParam("key", "a-key")
                .formParam("name", "Amina")
                .post(NEW)
                .then()
                .statusCode(401)
                .body(containsString("name=\"name\" value=\"Amina\""))
                .body(containsString("action=\"" + NEW + "\""));
    }

    @Test
    void personIsAskedForNoMoreThanIsNeeded() {
        given().header("Authorization", "Bearer " + Tokens.coach("1880"))
                .header("Accept-Language", "en")
                .get(NEW)
                .then()
                .statusCode(200)
                .body(containsString("Does the person have a protected identity?"));
    }

    @Test
    void hrIsAskedOfEmployeesAndNotWhereTheyComeFrom() {
        for (String token : List.of(Tokens.coach("1880"), HR)) {
            boolean hr = token.equals(HR);
            String page = given().header("Authorization", "Bearer " + token)
                    .header("Accept-Language", "sv")
                    .get(NEW)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();

            assertEquals(!hr, page.contains("name=\"pool\""));
            assertEquals(hr, page.contains("<span>Örebro · HR</span>"));
            assertEquals(hr, page.contains(">Registrera en medarbetare</h1>"));
            assertEquals(hr, page.contains("<a class=\"ds-link\" href=\"/console/participants\">Medarbetare</a>"));
            assertFalse(page.contains("permanent-staff"));
        }
    }

    private static RequestSpecification form() {
        return given().redirects()
                .follow(false)
                .header("Accept-Language", "sv")
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }
}
