package se.jobbspar.gateway.console.targetgroup;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** A target group is asked for in the address, counted in fives, and for coaches told by name. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class TargetGroupPageTest {
    private static final String PAGE = "/console/target-group";

    @Test
    void whatIsAskedForStandsInTheFormAgain() {
        read(
                        Tokens.coach("1880"),
                        "?educationLevel=3&recognition=pending&recognition=unknown&registeredSince=2026-01-31")
                .statusCode(200)
                .body(
                        containsString("<option value=\"3\" selected>"),
                        containsString("value=\"pending\" checked"),
                        containsString("value=\"unknown\" checked"),
                        containsString("name=\"registeredSince\" value=\"2026-01-31\""));
    }

    @Test
    void groupIsCountedInFivesAndSoIsEachRow() {
        read(Tokens.planner("1880"), "?split=recognition&language=ar")
                .statusCode(200)
                .body(
                        containsString("<strong>5–9 personer</strong>"),
                        containsString("Gruppen efter: Erkännande av utbildningen"),
                        containsString(
                                "erkänd i Sverige</th><td role=\"cell\" class=\"num\" data-label=\"Antal\">färre än 5 personer"),
                        containsString(
                                "väntar på beslut</th><td role=\"cell\" class=\"num\" data-label=\"Antal\">10–14 personer"));
    }

    @Test
    void coachReadsWhoTheyAreAndAPlannerDoesNot() {
        read(Tokens.coach("1880"), "")
                .body(containsString("Vilka de är"), containsString("/console/participants/156e4523"));
        read(Tokens.planner("1880"), "")
                .statusCode(200)
                .body(not(containsString("Vilka de är")), not(containsString("/console/participants/")));
    }

    @Test
    void wordThatNoTraitHasIsNotAskedFor() {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        query.put("educationLevel", List.of("x", "4"));
        query.put("pool", List.of("measure", "nobody", "project"));
        query.put("registeredBefore", List.of("tomorrow"));
        query.put("sex", List.of("f"));

        TargetGroup group = TargetGroup.of(query);

        assertEquals(List.of("4"), group.codes(Trait.LEVEL));
        assertEquals(List.of("measure", "project"), group.codes(Trait.POOL));
        assertEquals(2, group.asked().size());
    }

    @Test
    void addressOfAnotherPageAsksForTheSame() {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        query.put("recognition", List.of("pending", "unknown"));

        assertEquals(
                PAGE + "?recognition=pending&recognition=unknown&split=pool&page=2",
                TargetGroup.of(query).address(PAGE, Trait.POOL, 2));
    }

    private static ValidatableResponse read(String token, String query) {
        return given().header("Accept-Language", "sv")
                .auth()
                .oauth2(token)
                .get(PAGE + query)
                .then();
    }
}
