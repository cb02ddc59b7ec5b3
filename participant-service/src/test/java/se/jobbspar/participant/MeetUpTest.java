package se.jobbspar.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static se.jobbspar.participant.Happened.TODAY;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Occupations;

/** A meet-up is the municipality's, and who is asked to it is kept by the coaches. */
@ServiceTest
class MeetUpTest {
    private static final String LEKSAND = "2029";

    private final Api coach = Api.coach(LEKSAND);
    private final Happened happened = new Happened(coach);
    private Registered amina;
    private String meetUp;

    @BeforeEach
    void arrange() {
        amina = coach.register("Amina", "none");
        meetUp = happened.said("meet-ups", meetUp("\"on\":\"2021-05-20\",\"answersBy\":\"2021-05-14\""));
    }

    @Test
    void invitationGoesFromNoAnswerToAnOffer() {
        Registered omar = coach.register("Omar", "none");
        String invitation = happened.said("invitations", invitation(amina, ""));
        happened.said("invitations", invitation(omar, ",\"answer\":\"no\""));
        happened.list("invitations", "meetUp", meetUp, "answer", "none")
                .then()
                .body("items.participant", contains(amina.id()))
                .body("items[0].came", nullValue());

        happened.sayAnew(
                        "invitations",
                        invitation,
                        "\"1\"",
                        invitation(amina, ",\"answer\":\"yes\",\"came\":true,\"interview\":true,\"offer\":true"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("offer", equalTo(true));

        happened.list("invitations", "meetUp", meetUp, "answer", "none").then().body("total", equalTo(0));
        happened.list("invitations", "meetUp", meetUp).then().body("total", equalTo(2));
        happened.list("invitations", "participant", amina.id()).then().body("items.meetUp", contains(meetUp));
    }

    @Test
    void nobodyIsAskedTwiceOrHasComeBeforeTheDay() {
        String first = happened.said("invitations", invitation(amina, ""));
        problem(happened.say("invitations", invitation(amina, "")), 422, "implausible")
                .body("errors.field", contains("participant"));
        String asIfTheFirst = invitation(amina, ",\"id\":\"%s\"".formatted(first));
        problem(happened.say("invitations", asIfTheFirst), 422, "implausible")
                .body("errors.field", contains("participant"));
        Registered omar = coach.register("Omar", "none");
        problem(happened.say("invitations", invitation(omar, ",\"came\":false,\"offer\":true")), 422, "implausible")
                .body("errors.field", contains("offer"));
        meetUp = happened.said("meet-ups", meetUp("\"on\":\"%s\"".formatted(TODAY.plusDays(1))));

        problem(happened.say("invitations", invitation(amina, ",\"came\":true")), 422, "implausible")
                .body("errors.field", contains("came"));
    }

    @Test
    void meetUpThatContradictsIsRefused() {
        problem(
                        happened.say("meet-ups", meetUp("\"on\":\"2021-05-20\",\"answersBy\":\"2021-05-21\"")),
                        422,
                        "implausible")
                .body("errors.field", contains("answersBy"));
        problem(
                        happened.say(
                                "meet-ups", meetUp("\"on\":\"2021-05-20\"").replace(Occupations.COOK, "urn:nothing")),
                        422,
                        "unknown-concept")
                .body("errors.field", contains("occupations[0]"));
    }

    @Test
    void comingMeetUpsAreListed() {
        String coming = happened.said("meet-ups", meetUp("\"on\":\"%s\"".formatted(TODAY.plusDays(7))));

        happened.list("meet-ups", "from", TODAY.toString())
                .then()
                .statusCode(200)
                .body("items.id", hasItem(coming))
                .body("items.findAll { it.id == '%s' }.size()".formatted(meetUp), equalTo(0));
    }

    @Test
    void meetUpIsForTheCoachesOfTheMunicipalityThatArrangesIt() {
        String invitation = happened.said("invitations", invitation(amina, ""));
        Api foreign = Api.coach("2031");
        var other = new Happened(foreign);

        problem(other.read("meet-ups", meetUp), 404, "not-found");
        problem(other.sayAnew("meet-ups", meetUp, "\"1\"", meetUp("\"on\":\"2021-05-21\"")), 404, "not-found");
        other.list("meet-ups").then().body("total", equalTo(0));
        problem(other.read("invitations", invitation), 404, "not-found");
        problem(other.say("invitations", invitation(foreign.register("Omar", "none"), "")), 422, "implausible")
                .body("errors.field", contains("meetUp"));
        problem(new Happened(Api.planner(LEKSAND)).read("meet-ups", meetUp), 403, "forbidden");
        happened.sayAnew("meet-ups", meetUp, "\"1\"", meetUp("\"on\":\"2021-05-21\""))
                .then()
                .statusCode(200)
                .body("on", equalTo("2021-05-21"));
    }

    private static String meetUp(String days) {
        return "{\"employer\":\"Solgläntan\",\"place\":\"Folkets hus\",\"occupations\":[\"%s\"],%s}"
                .formatted(Occupations.COOK, days);
    }

    private String invitation(Registered participant, String more) {
        return "{\"participant\":\"%s\",\"meetUp\":\"%s\"%s}".formatted(participant.id(), meetUp, more);
    }
}
