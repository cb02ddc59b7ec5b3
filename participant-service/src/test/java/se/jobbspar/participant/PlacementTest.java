package se.jobbspar.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.jobbspar.participant.Happened.TODAY;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Skills;

/** A placement is signed in order, prolonged by new signatures, and closed with what came of it. */
@ServiceTest
class PlacementTest {
    private static final String VANSBRO = "2021";
    private static final List<String> ORDER = List.of("participant", "host", "supervisor", "municipality");

    private final Api coach = Api.coach(VANSBRO);
    private final Happened happened = new Happened(coach);
    private Registered amina;

    @BeforeEach
    void register() {
        amina = coach.register("Amina", "none");
    }

    @Test
    void placementIsOpenUntilTheLastHasSigned() {
        String id = happened.said("placements", placement(3).encode());
        happened.list("placements", "open", "true", "participant", amina.id())
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].signatures.party", contains("participant", "host", "supervisor"));

        happened.sayAnew("placements", id, "\"1\"", placement(4).encode())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        happened.list("placements", "open", "true", "participant", amina.id())
                .then()
                .body("items", empty());
        happened.list("placements", "participant", amina.id()).then().body("total", equalTo(1));
    }

    @Test
    void nobodySignsBeforeTheFormerOrBeforeTheirTurn() {
        JsonObject unordered = placement(0).put("signatures", new JsonArray().add(signed("host", "2021-04-06")));
        problem(happened.say("placements", unordered.encode()), 422, "implausible")
                .body("errors.field", contains("signatures[0].party"));
        JsonObject earlier = placement(1);
        earlier.getJsonArray("signatures").add(signed("host", "2021-04-05"));
        problem(happened.say("placements", earlier.encode()), 422, "implausible")
                .body("errors.field", contains("signatures[1].on"));
        JsonObject tomorrow = placement(0)
                .put(
                        "signatures",
                        new JsonArray()
                                .add(signed("participant", TODAY.plusDays(1).toString())));
        problem(happened.say("placements", tomorrow.encode()), 422, "implausible")
                .body("errors.field", contains("signatures[0].on"));
    }

    @Test
    void whatIsSignedIsNotChangedUnderneath() {
        String id = happened.said("placements", placement(2).encode());

        problem(
                        happened.sayAnew(
                                "placements",
                                id,
                                "\"1\"",
                                placement(2).put("hoursPerWeek", 40).encode()),
                        422,
                        "implausible")
                .body("errors.field", contains("signatures"));
        happened.sayAnew(
                        "placements",
                        id,
                        "\"1\"",
                        placement(0).put("hoursPerWeek", 40).encode())
                .then()
                .statusCode(200)
                .body("hoursPerWeek", equalTo(40));
    }

    @Test
    void prolongationNeedsEverySignatureOfTheEndBeforeAndItsOwn() {
        String id = happened.said("placements", placement(4).encode());
        problem(happened.say("placements", prolonged(3, "2021-08-13", 0).encode()), 422, "implausible")
                .body("errors.field", hasItem("prolongations[0]"));
        problem(happened.say("placements", prolonged(4, "2021-06-11", 0).encode()), 422, "implausible")
                .body("errors.field", contains("prolongations[0].to"));

        happened.sayAnew(
                        "placements", id, "\"1\"", prolonged(4, "2021-08-13", 2).encode())
                .then()
                .statusCode(200);

        happened.list("placements", "open", "true", "participant", amina.id())
                .then()
                .body("items.id", contains(id));
        problem(
                        happened.sayAnew(
                                "placements",
                                id,
                                "\"2\"",
                                prolonged(4, "2021-09-30", 2).encode()),
                        422,
                        "implausible")
                .body("errors.field", contains("prolongations[0].signatures"));
        happened.sayAnew(
                        "placements", id, "\"2\"", prolonged(4, "2021-08-13", 4).encode())
                .then()
                .statusCode(200);
        happened.list("placements", "open", "true", "participant", amina.id())
                .then()
                .body("items", empty());
    }

    @Test
    void closingAsksWhatCameOfIt() {
        problem(happened.say("placements", closed(4, "{\"on\":\"2021-06-11\"}")), 400, "validation")
                .body("errors.field", contains("closing.job"));
        problem(happened.say("placements", closed(3, "{\"on\":\"2021-06-11\",\"job\":\"none\"}")), 422, "implausible")
                .body("errors.field", contains("signatures"));
        problem(
                        happened.say(
                                "placements",
                                closed(
                                        4,
                                        "{\"on\":\"2021-06-11\",\"job\":\"none\",\"shown\":{\"skills\":[{\"concept\":\"%s\",\"answer\":\"no\"}]}}"
                                                .formatted(Skills.HYGIENE_IN_HEALTH_CARE))),
                        422,
                        "implausible")
                .body("errors.field", contains("closing.shown.skills[0].answer"));

        String brokenOff = happened.said(
                "placements", closed(1, "{\"on\":\"2021-04-20\",\"interruption\":\"work\",\"job\":\"elsewhere\"}"));

        happened.read("placements", brokenOff)
                .then()
                .body("closing.interruption", equalTo("work"))
                .body("closing.job", equalTo("elsewhere"));
        happened.list("placements", "open", "true", "participant", amina.id())
                .then()
                .body("items", empty());
    }

    @Test
    void placementBelongsToAWorkPlacementOfThePerson() {
        String programme = happened.said("programmes", Happened.programme(VANSBRO));
        String enrolment = happened.said("enrolments", Happened.enrolment(amina.id(), programme));
        String measure = "{\"participant\":\"%s\",\"enrolment\":\"%s\",\"plannedFrom\":\"2021-04-12\",\"kind\":\"%s\"}";
        String work = happened.said("measures", measure.formatted(amina.id(), enrolment, "work-placement"));
        String course = happened.said("measures", measure.formatted(amina.id(), enrolment, "training"));

        problem(happened.say("placements", placement(0).put("measure", course).encode()), 422, "implausible")
                .body("errors.field", contains("measure"));
        String id =
                happened.said("placements", placement(0).put("measure", work).encode());

        happened.list("placements", "measure", work).then().body("items.id", contains(id));
    }

    @Test
    void placementIsForTheCoachesOfTheOwnMunicipality() {
        String id = happened.said("placements", placement(0).encode());
        var other = new Happened(Api.coach("2023"));

        problem(other.read("placements", id), 404, "not-found");
        problem(other.say("placements", placement(0).encode()), 404, "not-found");
        other.list("placements", "participant", amina.id()).then().body("total", equalTo(0));
        problem(new Happened(Api.planner(VANSBRO)).read("placements", id), 403, "forbidden");
    }

    @Test
    void coachListsThePlacementsOfOwnPeople() {
        var colleague = Api.coach(VANSBRO, "vansbro-colleague");
        colleague.me().then().statusCode(200);
        String id = happened.said("placements", placement(0).encode());
        happened.list("placements", "mine", "true").then().body("items.id", hasItem(id));

        coach.handOver(amina.id(), "vansbro-colleague", false).then().statusCode(200);

        happened.list("placements", "mine", "true", "participant", amina.id())
                .then()
                .body("items", empty());
        new Happened(colleague)
                .list("placements", "mine", "true", "open", "true")
                .then()
                .body("items.id", contains(id));
    }

    private JsonObject placement(int signatures) {
        return new JsonObject()
                .put("participant", amina.id())
                .put("host", "Solgläntan")
                .put("supervisor", "Eva Berg")
                .put("from", "2021-04-12")
                .put("to", "2021-06-11")
                .put("hoursPerWeek", 30)
                .put("tasks", "Omvårdnad")
                .put("signatures", signatures(signatures, "2021-04-06"));
    }

    private JsonObject prolonged(int signatures, String to, int again) {
        return placement(signatures)
                .put(
                        "prolongations",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("to", to)
                                        .put("signatures", signatures(again, "2021-06-07"))));
    }

    private String closed(int signatures, String closing) {
        return placement(signatures).put("closing", new JsonObject(closing)).encode();
    }

    private static JsonArray signatures(int count, String on) {
        var signatures = new JsonArray();
        ORDER.stream().limit(count).map(party -> signed(party, on)).forEach(signatures::add);
        return signatures;
    }

    private static JsonObject signed(String party, String on) {
        return new JsonObject().put("party", party).put("on", on);
    }
}
