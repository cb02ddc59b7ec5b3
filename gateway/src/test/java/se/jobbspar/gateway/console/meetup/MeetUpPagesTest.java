package se.jobbspar.gateway.console.meetup;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.MeetUpAnswers;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** A meet-up is arranged, people are found and invited, and what they answer is recorded. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class MeetUpPagesTest {
    private static final String MEET_UPS = "/console/meet-ups";
    private static final String HERE = MEET_UPS + "/" + MeetUpAnswers.MEET_UP;
    private static final String AMINA = "156e4523-98ac-5623-a770-1540ce872b6a";

    @Test
    void meetUpSaysWhoIsInvitedAndThatTheTimeToAnswerIsOver() {
        get(MEET_UPS, Tokens.coach("1880"))
                .statusCode(200)
                .body(containsString("href=\"" + HERE + "\">Solgläntans &lt;vårdboende&gt;"));
        get(HERE, Tokens.coach("1880"))
                .statusCode(200)
                .body(containsString("href=\"/console/participants/" + AMINA + "\""))
                .body(containsString("svar: inte svarat"))
                .body(containsString("1 har inte svarat. Svarstiden gick ut 2026-01-14."))
                .body(containsString("href=\"" + HERE + "/invitations/" + MeetUpAnswers.INVITATION + "\""));
        get(MEET_UPS, Tokens.planner("1880")).statusCode(403);
    }

    @Test
    void whoIsFoundIsInvitedWithOneButtonAndWhoIsInvitedIsNotFoundAgain() {
        String button = "action=\"" + HERE + "/invitations/of/";

        get(HERE + "?q=a", Tokens.coach("1880")).body(containsString(button)).body(not(containsString(button + AMINA)));
        get(HERE, Tokens.coach("1880")).body(not(containsString(button)));
        send(HERE + "/invitations/of/" + AMINA, Map.of("key", "k"))
                .statusCode(303)
                .header("Location", endsWith(MeetUpAnswers.MEET_UP + "?invited"));
    }

    @Test
    void answerIsRecordedForThePersonAndWhoWasSlowerSeesBoth() {
        String invitation = HERE + "/invitations/" + MeetUpAnswers.INVITATION;

        send(invitation, Map.of("version", "2", "answer", "yes", "came", "true"))
                .statusCode(303);
        send(invitation, Map.of("version", "1", "answer", "no"))
                .statusCode(412)
                .body(containsString("<td>inte svarat</td><td>nej</td>"));
    }

    @Test
    void changedMeetUpKeepsTheOccupationsThatTheFormHasNoFieldFor() {
        send(
                        HERE + "/terms",
                        Map.of("version", "2", "employer", "Solgläntan", "on", "2026-12-21", "place", "Folkets hus"))
                .statusCode(303);
        send(MEET_UPS + "/new", Map.of("employer", "Solgläntan"))
                .statusCode(422)
                .body(containsString("id=\"on-wrong\">måste anges"));
    }

    private static ValidatableResponse get(String address, String token) {
        return given().header("Authorization", "Bearer " + token)
                .header("Accept-Language", "sv")
                .get(address)
                .then();
    }

    private static ValidatableResponse send(String address, Map<String, String> fields) {
        return given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + Tokens.coach("1880"))
                .header("Accept-Language", "sv")
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(address)
                .then();
    }
}
