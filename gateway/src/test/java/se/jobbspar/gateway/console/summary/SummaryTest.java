package se.jobbspar.gateway.console.summary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** The paper says what the person can, with the name only when it was ticked. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class SummaryTest {
    private static final String AMINA = "/console/participants/156e4523-98ac-5623-a770-1540ce872b6a/summary";

    @Test
    void nameStandsOnItOnlyWhenItWasTicked() {
        get(AMINA).body(containsString("Kompetenser: ORE-7K2M")).body(not(containsString("Amina")));
        get(AMINA + "?name=1").body(containsString("Kompetenser: Amina Haddad"));
        get("/console/participants/" + ConsoleServices.PROTECTED + "/summary?name=1")
                .body(not(containsString("Amina")));
    }

    @Test
    void whatThePersonCannotOrDoesNotWantIsNotOnIt() {
        get(AMINA)
                .body(containsString("lyssna aktivt: avancerat, intyg, 2025-05-01"))
                .body(not(containsString("Kan inte")))
                .body(not(containsString("Vill inte")));
    }

    private static ValidatableResponse get(String address) {
        return given().header("Authorization", "Bearer " + Tokens.coach("1880"))
                .header("Accept-Language", "sv")
                .get(address)
                .then()
                .statusCode(200);
    }
}
