package se.jobbspar.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.participant.Happened.TODAY;
import static se.jobbspar.participant.Happened.enrolment;
import static se.jobbspar.participant.Happened.outcome;
import static se.jobbspar.participant.Happened.programme;
import static se.jobbspar.participant.Happened.work;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happened is said, said anew, and never changed. */
@ServiceTest
class HistoryTest {
    private static final String MALUNG = "2023";

    private final Api coach = Api.coach(MALUNG);
    private final Happened happened = new Happened(coach);
    private Registered amina;
    private String programme;
    private String enrolment;

    @Inject
    DataSource database;

    @BeforeEach
    void enrol() {
        amina = coach.register("Amina", "none");
        programme = happened.said("programmes", programme(MALUNG));
        enrolment = happened.said("enrolments", enrolment(amina.id(), programme));
    }

    @Test
    void whatIsSaidIsReadAgain() {
        String job = happened.said("outcomes", work(amina.id(), enrolment));
        String asked = happened.said(
                "follow-ups",
                "{\"participant\":\"%s\",\"outcome\":\"%s\",\"milestone\":\"6-months\",\"on\":\"2022-03-02\",\"stillThere\":true,\"permanent\":true}"
                        .formatted(amina.id(), job));
        String measure =
                happened.said("measures", measure("\"plannedFrom\":\"2021-04-01\",\"started\":\"2021-04-02\""));

        happened.read("programmes", programme)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("funding.fund", contains("amif", "own"))
                .body("said.municipality", equalTo(MALUNG));
        happened.read("enrolments", enrolment)
                .then()
                .body("pool", equalTo("unemployed"))
                .body("to", nullValue());
        happened.read("outcomes", job).then().body("job.contract", equalTo("permanent"));
        happened.read("follow-ups", asked).then().body("permanent", equalTo(true));
        happened.read("measures", measure).then().body("kind", equalTo("language-course"));
    }

    @Test
    void correctionIsTheNextVersionAndBothStandInTheHistory() {
        happened.sayAnew(
                        "enrolments",
                        enrolment,
                        "\"1\"",
                        enrolment(
                                amina.id(),
                                programme,
                                "\"from\":\"2021-03-01\",\"to\":\"2021-08-31\",\"reason\":\"self-support\""))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        happened.list("enrolments", "participant", amina.id())
                .then()
                .body("total", equalTo(1))
                .body("items[0].to", equalTo("2021-08-31"));
        happened.list("history", "from", TODAY.toString())
                .then()
                .statusCode(200)
                .body("items.findAll { it.fact == '%s' }.said.version".formatted(enrolment), contains(2, 1))
                .body("items[0].state.to", equalTo("2021-08-31"))
                .body("items[0].participant", equalTo(amina.id()));
        happened.list("history", "to", "2025-01-01").then().body("total", equalTo(0));
    }

    @Test
    void programmeIsSaidAnewToo() {
        happened.sayAnew("programmes", programme, "\"1\"", programme(MALUNG).replace("resursen", "kraften"))
                .then()
                .statusCode(200)
                .body("name", equalTo("Den gömda kraften"));
    }

    @Test
    void whoIsSlowerIsToldSo() {
        String same = enrolment(amina.id(), programme);
        happened.sayAnew("enrolments", enrolment, "\"1\"", same).then().statusCode(200);

        problem(happened.sayAnew("enrolments", enrolment, "\"1\"", same), 412, "stale-version");
    }

    @Test
    void nothingThatWasSaidCanBeChanged() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(
                    SQLException.class, () -> statement.executeUpdate("update history set said_by = 'somebody else'"));
            assertTrue(refused.getMessage().contains("history is never changed"), refused.getMessage());
        }
    }

    @Test
    void factIsForTheCoachesOfTheOwnMunicipality() {
        String job = happened.said("outcomes", work(amina.id(), enrolment));
        Happened stranger = new Happened(Api.coach("2021"));
        Happened planner = new Happened(Api.planner(MALUNG));

        for (String path : List.of("enrolments", "outcomes")) {
            assertEquals(
                    404,
                    stranger.read(path, path.equals("outcomes") ? job : enrolment)
                            .statusCode());
            stranger.list(path).then().body("total", equalTo(0));
            assertEquals(403, planner.list(path).statusCode());
        }
        assertEquals(404, stranger.read("programmes", programme).statusCode());
        assertEquals(200, planner.read("programmes", programme).statusCode());
        assertEquals(
                404,
                stranger.say("enrolments", enrolment(amina.id(), programme)).statusCode());
        stranger.list("history").then().body("total", equalTo(0));
    }

    @Test
    void sameRequestSaysItOnce() {
        String another = happened.said("programmes", programme(MALUNG));
        String fact = enrolment(amina.id(), another);
        for (int i = 0; i < 2; i++) {
            coach.asks()
                    .header("Idempotency-Key", "enrolment-" + another)
                    .body(fact)
                    .post("/participant/v1/enrolments")
                    .then()
                    .statusCode(201);
        }

        happened.list("enrolments", "programme", another).then().body("total", equalTo(1));
    }

    @Test
    void listsAreFilteredByWhatTheFactSays() {
        happened.list("enrolments", "participant", amina.id(), "pool", "unemployed")
                .then()
                .body("items.id", contains(enrolment));
        happened.list("enrolments", "participant", amina.id(), "pool", "measure")
                .then()
                .body("total", equalTo(0));
        problem(happened.list("enrolments", "pool", "none"), 400, "validation");
        problem(happened.list("enrolments", "programme", "none"), 400, "validation");
        problem(happened.list("history", "from", "yesterday"), 400, "validation");
    }

    @Test
    void whatContradictsIsRefusedAtItsField() {
        refused("enrolments", enrolment(amina.id(), programme), "from");
        refused("enrolments", enrolment(amina.id(), UUID.randomUUID().toString()), "programme");
        Registered omar = coach.register("Omar", "none");
        refused("enrolments", enrolment(omar.id(), programme, "\"from\":\"2019-12-31\""), "from");
        refused(
                "enrolments",
                enrolment(omar.id(), programme, "\"from\":\"2021-03-01\",\"to\":\"2021-02-28\",\"reason\":\"moved\""),
                "to");
        refused(
                "enrolments",
                enrolment(omar.id(), programme, "\"from\":\"2021-03-01\",\"to\":\"2021-04-28\""),
                "reason");
        refused("outcomes", work(omar.id(), enrolment), "enrolment");
        refused(
                "outcomes",
                outcome(
                        amina.id(),
                        enrolment,
                        "\"kind\":\"studies\",\"on\":\"2021-02-28\",\"studies\":{\"level\":\"4711\",\"studySupport\":true}"),
                "on",
                "studies.level");
        refused("outcomes", outcome(amina.id(), enrolment, "\"kind\":\"work\",\"on\":\"2021-09-01\""), "job");
        refused("measures", measure("\"plannedFrom\":\"2021-04-01\",\"ended\":\"2021-04-02\""), "ended");
        refused("measures", measure("\"plannedFrom\":\"2021-02-01\""), "plannedFrom");
        refused("programmes", programme("2021"), "municipalities");
        refused(
                "programmes",
                programme(MALUNG).replace("\"share\":25", "\"share\":26"),
                "funding[0].share",
                "funding[1].share");
    }

    @Test
    void unknownOccupationIsRefusedWithWhatItMayBe() {
        problem(
                        happened.say("outcomes", work(amina.id(), enrolment).replace("occupation/", "occupation/0")),
                        422,
                        "unknown-concept")
                .body("errors[0].field", equalTo("job.occupation"));
    }

    @Test
    void followUpWaitsForItsDay() {
        String job = happened.said("outcomes", work(amina.id(), enrolment));
        String early =
                "{\"participant\":\"%s\",\"outcome\":\"%s\",\"milestone\":\"28-days\",\"on\":\"2021-09-28\",\"stillThere\":true}"
                        .formatted(amina.id(), job);
        refused("follow-ups", early, "on");
        String due = early.replace("2021-09-28", "2021-09-29");
        happened.said("follow-ups", due);
        refused("follow-ups", due, "milestone");
    }

    @Test
    void factKeepsItsPerson() {
        Registered omar = coach.register("Omar", "none");

        problem(happened.sayAnew("enrolments", enrolment, "\"1\"", enrolment(omar.id(), programme)), 422, "implausible")
                .body("errors.field", everyItem(equalTo("participant")));
    }

    @Test
    void factSaidByMistakeMakesRoomForAnother() {
        happened.sayAnew(
                        "enrolments",
                        enrolment,
                        "\"1\"",
                        enrolment(amina.id(), programme, "\"from\":\"2021-03-01\",\"mistaken\":true"))
                .then()
                .statusCode(200);

        happened.said("enrolments", enrolment(amina.id(), programme));
        refused("outcomes", work(amina.id(), enrolment), "enrolment");
    }

    /** Or whoever takes back the end of an old one counts the person twice. */
    @Test
    void endedEnrolmentIsNotReopenedWhileAnotherGoesOn() {
        String open = enrolment(amina.id(), programme);
        String ended = enrolment(
                amina.id(), programme, "\"from\":\"2021-03-01\",\"to\":\"2021-08-31\",\"reason\":\"completed\"");
        happened.sayAnew("enrolments", enrolment, "\"1\"", ended).then().statusCode(200);
        happened.said("enrolments", enrolment(amina.id(), programme, "\"from\":\"2021-10-01\""));

        problem(happened.sayAnew("enrolments", enrolment, "\"2\"", open), 422, "implausible")
                .body("errors.field", contains("from"));
    }

    @Test
    void moveToAnotherPoolIsKeptWithWhenAndByWhom() {
        String unemployed = inPool("unemployed");
        coach.revise(amina.id(), amina.etag(), unemployed).then().statusCode(200);
        coach.revise(amina.id(), "\"2\"", unemployed).then().statusCode(200);
        happened.list("pool-moves", "participant", amina.id()).then().body("total", equalTo(0));

        coach.revise(amina.id(), "\"3\"", inPool("work-placement")).then().statusCode(200);
        coach.revise(amina.id(), "\"4\"", inPool("hourly-staff")).then().statusCode(200);
        problem(coach.revise(amina.id(), "\"4\"", inPool("measure")), 412, "stale-version");

        happened.list("pool-moves", "participant", amina.id())
                .then()
                .body("items.from", contains("work-placement", "unemployed"))
                .body("items.to", contains("hourly-staff", "work-placement"))
                .body("items[0].said.municipality", equalTo(MALUNG));
        happened.list("history", "from", TODAY.toString(), "limit", "2")
                .then()
                .body("items.kind", contains("pool-move", "pool-move"))
                .body("items.participant", contains(amina.id(), amina.id()));
        new Happened(Api.hr(MALUNG)).list("pool-moves").then().body("total", equalTo(0));
    }

    private static String inPool(String pool) {
        return Api.person("Amina", "none").replace("{\"name\"", "{\"pool\":\"" + pool + "\",\"name\"");
    }

    @Test
    void factsGoWithThePerson() {
        coach.erase(amina.id(), amina.etag(), "KS 2026/0417").then().statusCode(204);

        assertEquals(404, happened.read("enrolments", enrolment).statusCode());
        happened.list("enrolments", "programme", programme).then().body("total", equalTo(0));
        happened.list("history", "from", TODAY.toString()).then().body("items.fact", not(hasItem(enrolment)));
    }

    @Test
    void factsOfWhoWasMergedAreThePersons() {
        Registered twin = coach.register("Amina H", "none");
        coach.asks()
                .header("If-Match", twin.etag())
                .body("{\"participant\":\"%s\",\"version\":1}".formatted(amina.id()))
                .post("/participant/v1/participants/{id}/merges", twin.id())
                .then()
                .statusCode(201);

        happened.list("enrolments", "participant", twin.id()).then().body("items.id", contains(enrolment));
        assertEquals(200, happened.read("enrolments", enrolment).statusCode());
        happened.said("outcomes", work(twin.id(), enrolment));
    }

    private String measure(String rest) {
        return "{\"participant\":\"%s\",\"enrolment\":\"%s\",\"kind\":\"language-course\",%s}"
                .formatted(amina.id(), enrolment, rest);
    }

    private void refused(String path, String fact, String... fields) {
        problem(happened.say(path, fact), 422, "implausible").body("errors.field", contains(fields));
    }
}
