package se.jobbspar.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.jobbspar.participant.Happened.enrolment;
import static se.jobbspar.participant.Happened.programme;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.testkit.Skills;
import se.jobbspar.testkit.Tokens;

/** A partner's system with all scopes, at work for one municipality. */
@ServiceTest
class PartnerTest {
    private static final String KROKOM = "2309";
    private static final String RAGUNDA = "2303";
    private static final String SKILLS = "/participant/v1/participants/{id}/profile/skills";

    private final Api coach = Api.coach(KROKOM);
    private final Happened happened = new Happened(coach);
    private final Api system = system("case-system", KROKOM);
    private final Happened read = new Happened(system);

    @Test
    void systemSendsPeopleFindsThemAndWritesRowsThatSayWhoSaidSo() {
        sent(system, row("K-1", "none")).body("created", equalTo(1)).body("flagged", equalTo(0));
        sent(system, row("K-1", "none")).body("unchanged", equalTo(1));
        String id = system.list("q", "K-1")
                .then()
                .body("total", equalTo(1))
                .extract()
                .path("items[0].id");
        String key = UUID.randomUUID().toString();

        String first = added(system, id, key);
        String again = added(system, id, key);

        assertEquals(first, again, "a request that is sent again makes nothing twice");
        coach.asks().get(SKILLS, id).then().body("items.recorded.by", contains("case-system"));
        coach.read(id, "coach").then().body("coach", nullValue());
        coach.coaches().then().body("items.name", not(hasItem("case-system")));
    }

    @Test
    void systemChangesAndRemovesItsOwnRowsAlone() {
        Registered amina = coach.mapped("Amina", Profiles.ONE_SKILL);
        String coachs = coach.asks().get(SKILLS, amina.id()).path("items[0].id");
        String own = added(system, amina.id(), UUID.randomUUID().toString());

        problem(change(system, amina.id(), coachs, Skills.READ_MAPS), 403, "forbidden");
        problem(remove(system, amina.id(), coachs), 403, "forbidden");
        change(system, amina.id(), own, Skills.HYGIENE_IN_HEALTH_CARE).then().statusCode(200);
        problem(remove(system("school", KROKOM), amina.id(), own), 403, "forbidden");
        remove(system, amina.id(), own).then().statusCode(204);
        coach.asks().get(SKILLS, amina.id()).then().body("items.id", contains(coachs));
    }

    @Test
    void whoIsProtectedIsNowhere() {
        String programme = happened.said("programmes", programme(KROKOM));
        for (String protection : List.of("protected", "unknown")) {
            Registered hidden = coach.register("Hemlig Person", protection);
            String enrolled = happened.said("enrolments", enrolment(hidden.id(), programme));

            assertEquals(
                    system.get(UUID.randomUUID().toString()).asString(),
                    system.get(hidden.id()).asString());
            problem(system.asks().get(SKILLS, hidden.id()), 404, "not-found");
            problem(add(system, hidden.id(), UUID.randomUUID().toString()), 404, "not-found");
            problem(read.read("enrolments", enrolled), 404, "not-found");
            for (Response list : List.of(
                    system.list("limit", 100),
                    system.list("q", "Hemlig"),
                    system.list("id", hidden.id()),
                    read.list("enrolments", "limit", "100"),
                    read.list("history", "limit", "100"))) {
                list.then().statusCode(200);
                assertFalse(list.asString().contains(hidden.id()), list::asString);
            }
        }
    }

    @Test
    void whoIsOneWithSomebodyProtectedIsNowhere() {
        String programme = happened.said("programmes", programme(KROKOM));
        Registered kept = coach.register("Kvar", "none");
        Registered away = coach.register("Borta", "none");
        happened.said("enrolments", enrolment(away.id(), programme));
        coach.asks()
                .header("If-Match", kept.etag())
                .body("{\"participant\":\"%s\",\"version\":1}".formatted(away.id()))
                .post("/participant/v1/participants/{id}/merges", kept.id())
                .then()
                .statusCode(201);
        read.list("enrolments", "limit", "100").then().body("items.participant", hasItem(away.id()));

        String etag = coach.get(kept.id()).header("ETag");
        coach.revise(kept.id(), etag, Api.person("Kvar", "protected")).then().statusCode(200);

        read.list("enrolments", "limit", "100").then().body("items.participant", not(hasItem(away.id())));
        read.list("history", "limit", "100").then().body("items.participant", not(hasItem(away.id())));
    }

    @Test
    void systemActsForOneMunicipalityWhateverAgreementsCoachesHave() {
        Registered amina = coach.mapped("Amina", Profiles.ONE_SKILL);
        Api.admin().conclude("joint-board", KROKOM, RAGUNDA).then().statusCode(201);
        Api.coach(RAGUNDA).get(amina.id()).then().statusCode(200);
        Api neighbour = system("case-system", RAGUNDA);

        problem(neighbour.get(amina.id()), 404, "not-found");
        problem(neighbour.list("municipality", KROKOM), 400, "validation");
        problem(add(neighbour, amina.id(), UUID.randomUUID().toString()), 404, "not-found");
        sent(neighbour, row("K-1", "none").replace("}", ",\"municipality\":\"%s\"}".formatted(KROKOM)))
                .body("rejected", equalTo(1));
    }

    @Test
    void fileTakesNoProtectionAway() {
        sent(system, row("P-1", "none")).body("created", equalTo(1));
        sent(system, row("P-1", "protected")).body("updated", equalTo(1));

        sent(system, row("P-1", "none")).body("updated", equalTo(0)).body("unchanged", equalTo(1));

        coach.list("q", "P-1").then().body("items.protectedIdentity", contains("protected"));
    }

    @Test
    void systemIsNotToldOfProtectionThatACoachHasSaidNorWhoWasMadeOne() {
        sent(system, row("H-1", "none")).body("created", equalTo(1));
        String id = coach.list("q", "H-1").then().extract().path("items[0].id");
        coach.revise(id, coach.get(id).header("ETag"), row("H-1", "protected"))
                .then()
                .statusCode(200);

        sent(system, row("H-1", "none").replace("Robin", "Kim"))
                .body("unchanged", equalTo(1))
                .body("notices.field", contains(""))
                .body("notices.message", contains(not(containsString("protected"))));

        sent(system, row("H-2", "none")).body("created", equalTo(1));
        String merged = coach.list("q", "H-2").then().extract().path("items[0].id");
        Registered kept = coach.register("Robin Ek", "none");
        coach.asks()
                .header("If-Match", kept.etag())
                .body("{\"participant\":\"%s\",\"version\":1}".formatted(merged))
                .post("/participant/v1/participants/{id}/merges", kept.id())
                .then()
                .statusCode(201);

        sent(system, row("H-2", "none").replace("Robin", "Kim"))
                .body("unchanged", equalTo(1))
                .body("notices.message", contains(not(containsString("another reference"))));
    }

    @Test
    void systemThatWasGivenACoachsRoleTooIsASystem() {
        var both = new Api(Tokens.systemAndCoach(KROKOM));

        problem(both.list(), 403, "forbidden");
        problem(both.asks().get("/participant/v1/target-group"), 403, "forbidden");
    }

    @Test
    void systemSpeaksForItselfAndIsNotToldWhomTheUnitKnows() {
        coach.register("Kim Enstedt", "none");
        problem(send(system, row("S-1", "none"), "source", "another"), 400, "validation")
                .body("errors.field", contains("source"));
        String kim = row("S-1", "none")
                .replace("Robin Ek", "Kim Enstedt")
                .replace("}", ",\"contact\":{\"email\":\"someone@example.org\"}}");

        sent(system, kim).body("created", equalTo(1)).body("flagged", equalTo(0));

        sent(coach, kim).body("created", equalTo(1)).body("flagged", equalTo(1));
    }

    @Test
    void whatIsBetweenCoachAndPersonIsNotInASystemsList() {
        Registered amina = coach.register("Amina", "none");
        coach.list("id", amina.id()).then().body("items[0].coach.id", equalTo(Tokens.subject("coach-" + KROKOM)));

        system.list("id", amina.id())
                .then()
                .body("items[0].name", equalTo("Amina"))
                .body("items[0].coach", nullValue());
        for (String asked : List.of("coach", "follower", "waiting")) {
            problem(system.list(asked, "me"), 400, "validation").body("errors.field", contains(asked));
        }
    }

    @Test
    void historyIsReadPageByPage() {
        String programme = happened.said("programmes", programme(KROKOM));
        Registered amina = coach.register("Amina", "none");
        happened.said("enrolments", enrolment(amina.id(), programme));

        String today = Happened.TODAY.toString();
        read.list("history", "from", today, "limit", "1", "page", "1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].participant", equalTo(amina.id()))
                .body("items[0].state.pool", equalTo("unemployed"));
        read.list("history", "from", Happened.TODAY.plusDays(2).toString())
                .then()
                .body("items", empty());
    }

    private static Api system(String client, String municipality) {
        return new Api(Tokens.system(client, municipality, Scopes.ALL.keySet().toArray(String[]::new)));
    }

    private static Response send(Api sender, String rows, Object... parameters) {
        return sender.send(rows.getBytes(StandardCharsets.UTF_8), "application/x-ndjson", parameters);
    }

    private static ValidatableResponse sent(Api sender, String rows) {
        return send(sender, rows).then().statusCode(200);
    }

    private static String row(String reference, String protection) {
        return "{\"name\":\"Robin Ek\",\"reference\":\"%s\",\"protectedIdentity\":\"%s\"}"
                .formatted(reference, protection);
    }

    private static Response add(Api by, String person, String key) {
        return by.asks()
                .header("Idempotency-Key", key)
                .body(skill(Skills.PERSON_CENTRED_CARE))
                .post(SKILLS, person);
    }

    private static String added(Api by, String person, String key) {
        return add(by, person, key).then().statusCode(201).extract().path("id");
    }

    private static Response change(Api by, String person, String row, String concept) {
        return by.asks()
                .header("If-Match", etag(by, person, row))
                .body(skill(concept))
                .put(SKILLS + "/{row}", person, row);
    }

    private static Response remove(Api by, String person, String row) {
        return by.asks().header("If-Match", etag(by, person, row)).delete(SKILLS + "/{row}", person, row);
    }

    private static String etag(Api by, String person, String row) {
        return by.asks().get(SKILLS + "/{row}", person, row).header("ETag");
    }

    private static String skill(String concept) {
        return "{\"concept\":\"%s\",\"level\":2}".formatted(concept);
    }
}
