package se.jobbspar.gateway.console.meetup;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static se.jobbspar.gateway.console.Visitor.coach;
import static se.jobbspar.gateway.console.Visitor.planner;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.MeetUpAnswers;
import se.jobbspar.testkit.IdentityResource;

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
        coach().open(MEET_UPS)
                .statusCode(200)
                .body(containsString("href=\"" + HERE + "\">Solgläntans &lt;vårdboende&gt;"));
        coach().open(HERE)
                .statusCode(200)
                .body(containsString("href=\"/console/participants/" + AMINA + "\""))
                .body(containsString("svar: inte svarat"))
                .body(containsString("1 har inte svarat. Svarstiden gick ut 2026-01-14."))
                .body(containsString("href=\"" + HERE + "/invitations/" + MeetUpAnswers.INVITATION + "\""));
        planner().open(MEET_UPS).statusCode(403);
    }

    @Test
    void whoIsFoundIsInvitedWithOneButtonAndWhoIsInvitedIsNotFoundAgain() {
        String button = "action=\"" + HERE + "/invitations/of/";

        coach().open(HERE + "?q=a").body(containsString(button)).body(not(containsString(button + AMINA)));
        coach().open(HERE).body(not(containsString(button)));
        coach().send(HERE + "/invitations/of/" + AMINA, Map.of("key", "k"))
                .statusCode(303)
                .header("Location", endsWith(MeetUpAnswers.MEET_UP + "?invited"));
    }

    @Test
    void answerIsRecordedForThePersonAndWhoWasSlowerSeesBoth() {
        String invitation = HERE + "/invitations/" + MeetUpAnswers.INVITATION;

        coach().send(invitation, Map.of("version", "2", "answer", "yes", "came", "true"))
                .statusCode(303);
        coach().send(invitation, Map.of("version", "1", "answer", "no"))
                .statusCode(412)
                .body(containsString("<td>inte svarat</td><td>nej</td>"));
    }

    @Test
    void changedMeetUpKeepsTheOccupationsThatTheFormHasNoFieldFor() {
        coach().send(
                        HERE + "/terms",
                        Map.of("version", "2", "employer", "Solgläntan", "on", "2026-12-21", "place", "Folkets hus"))
                .statusCode(303);
        coach().send(MEET_UPS + "/new", Map.of("employer", "Solgläntan"))
                .statusCode(422)
                .body(containsString("id=\"on-wrong\">måste anges"));
    }
}
