package se.jobbspar.gateway.console.start;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.participant.Waiting;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class StartPageTest {
    private static final String AMINA = "156e4523-98ac-5623-a770-1540ce872b6a";

    @Test
    void tileLeadsToThoseItCountsAndWhatIsNothingHasNone() {
        open("/console/", Tokens.coach("1880"))
                .statusCode(200)
                .body(containsString(
                        "href=\"/console/participants?coach=me&amp;waiting=step-passed\">2 vars nästa steg"))
                .body(containsString("href=\"/console/participants?coach=none\">12 i kommunen utan coach"))
                .body(not(containsString("waiting=to-ask")));
    }

    @Test
    void whereNothingWaitsTheCommonestStartsAreOffered() {
        Frame frame = new Frame(
                Language.SV, "Karin", "Örebro", false, List.of(), "/", false, "4bf92f3577b34da6a3ce929d0e0e4736");

        String page = new StartPage(frame, true, new Waiting(0, 0, List.of()), List.of()).render();

        assertTrue(page.contains("Inget väntar."), page);
        assertTrue(page.contains("href=\"/console/participants/new\""), page);
        assertTrue(page.contains("href=\"/console/participants\""), page);
    }

    @Test
    void hrIsSpokenToOfItsEmployeesAndItsUnits() {
        Frame frame = new Frame(
                Language.SV, "Hanna", "Örebro", true, List.of(), "/", false, "4bf92f3577b34da6a3ce929d0e0e4736");

        String page = new StartPage(frame, true, new Waiting(0, 0, List.of()), List.of()).render();

        assertTrue(page.contains(">Registrera en medarbetare<") && page.contains(">Sök bland medarbetarna<"), page);
        assertTrue(page.contains("href=\"/console/vacancies/new\">Skriv en ledig plats för en enhet<"), page);
    }

    @Test
    void whatCannotBeHadDoesNotLookLikeNothing() {
        Frame frame = new Frame(
                Language.SV, "Karin", "Örebro", false, List.of(), "/", false, "4bf92f3577b34da6a3ce929d0e0e4736");

        String page = new StartPage(frame, true, null, List.of()).render();

        assertTrue(page.contains("går inte att visa just nu"), page);
        assertTrue(!page.contains("Inget väntar"), page);
    }

    @Test
    void whoWasVisitedIsLedToUntilOneSignsOut() {
        String cookie = open("/console/participants/" + AMINA, Tokens.coach("1880"))
                .extract()
                .cookie("jobbspar_visited");
        assertEquals(AMINA, cookie);

        given().header("Authorization", "Bearer " + Tokens.coach("1880"))
                .header("Accept-Language", "sv")
                .cookie("jobbspar_visited", AMINA + ".no-id")
                .get("/console/")
                .then()
                .body(containsString("Senast besökta"))
                .body(containsString("href=\"/console/participants/" + AMINA + "\">Amina Haddad<"));
        String ended = given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .post("/console/sign-out")
                .getHeaders()
                .getValues("Set-Cookie")
                .toString();
        assertTrue(ended.contains("jobbspar_visited=;") && ended.contains("Max-Age=0"), ended);
    }

    @Test
    void plannerIsToldOfNobody() {
        open("/console/", Tokens.planner("1880")).statusCode(200).body(not(containsString("Väntar på dig")));
    }

    @Test
    void everyPageLeadsWhoHasFewToAllOfThem() {
        String way = "<li><a class=\"ds-link\" href=\"/console/outcomes\">Utfall</a></li>";

        open("/console/", Tokens.planner("1880")).body(containsString(way));
        open("/console/", Tokens.coach("1880")).body(not(containsString(way)), containsString("/console/outcomes\""));
    }

    private static ValidatableResponse open(String address, String token) {
        return given().header("Authorization", "Bearer " + token)
                .header("Accept-Language", "sv")
                .get(address)
                .then();
    }
}
