package se.jobbspar.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.participant.Happened.TODAY;
import static se.jobbspar.participant.Happened.enrolment;
import static se.jobbspar.participant.Happened.programme;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.Roles;
import se.jobbspar.testkit.Tokens;

/** Two desks of one municipality: HR with its permanent staff, coaches with those who look for work. Neither sees the other's. */
@ServiceTest
class DeskTest {
    private static final List<String> KEPT_OF_A_PERSON = List.of(
            "coach",
            "plan",
            "contact-log",
            "merges",
            "questions",
            "suggestions/from-measures",
            "profile/skills",
            "profile/wishes");
    private static final List<String> NOT_FOR_HR = List.of(
            "target-group",
            "agreements",
            "meet-ups",
            "invitations",
            "placements",
            "packages",
            "reports/methods",
            "reports/funds/esf-plus?programme=" + UUID.randomUUID());

    @Inject
    DataSource database;

    @Test
    void whomOneDeskRegistersIsToTheOtherAsIfThereWereNobody() {
        Api coach = Api.coach("2101");
        Api hr = Api.hr("2101");

        unseen(hr.mapped("Stina Fast", Profiles.FULL), hr, coach);
        unseen(coach.mapped("Hodan Warsame", Profiles.FULL), coach, hr);
    }

    private static void unseen(Registered person, Api own, Api other) {
        String missing = UUID.randomUUID().toString();
        for (String id : List.of(missing, person.id())) {
            problem(other.get(id), 404, "not-found");
            assertEquals(
                    404,
                    other.revise(id, person.etag(), Api.person("X", "none")).statusCode());
            assertEquals(404, other.map(id, person.etag(), Profiles.FULL).statusCode());
            assertEquals(404, other.erase(id, person.etag(), "KS 2026/1").statusCode());
            assertEquals(
                    404,
                    other.put(id, "offering", person.etag(), "{\"offered\":false}")
                            .statusCode());
            for (String part : KEPT_OF_A_PERSON) {
                assertEquals(404, other.read(id, part).statusCode(), part);
            }
        }
        other.list("id", person.id()).then().body("total", equalTo(0));
        other.list("q", person.code()).then().body("total", equalTo(0));
        own.list("id", person.id()).then().body("items.code", contains(person.code()));
        own.waiting().then().body("participants", equalTo(1));
    }

    @Test
    void agreementSharesNoStaffAndTheTopicNamesTheirDeskAlone() {
        String agreement = Api.admin()
                .conclude("statute", "2104", "2280")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        try {
            Registered stina = Api.hr("2104").mapped("Stina Fast", Profiles.FULL);

            problem(Api.coach("2280").get(stina.id()), 404, "not-found");
            problem(Api.hr("2280").get(stina.id()), 404, "not-found");
            Api.hr("2104")
                    .get(stina.id())
                    .then()
                    .body("visibility.reason", equalTo("own-staff"))
                    .body("visibility.seenBy", contains("2104"));
            var snapshot =
                    new JsonPath(ParticipantTopic.awaitVersion(stina.id(), 2).value());
            assertEquals(List.of("2104-staff"), snapshot.getList("visibleTo"));
            assertEquals("2104", snapshot.get("municipality"));
            assertEquals(
                    "PERMANENT_STAFF", snapshot.getString("pool").toUpperCase().replace('-', '_'));
        } finally {
            Api.admin().end(agreement, "\"1\"").then().statusCode(204);
        }
    }

    @Test
    void permanentStaffAreHrsAndNobodyElseIs() {
        problem(Api.coach("2132").post(of("permanent-staff")), 422, "implausible")
                .body("errors[0].field", equalTo("pool"));
        problem(Api.hr("2132").post(of("unemployed")), 422, "implausible").body("errors[0].field", equalTo("pool"));
        Api.hr("2132").post(of("permanent-staff")).then().statusCode(201);
        Api.hr("2132")
                .post(Api.person("Stina", "none"))
                .then()
                .statusCode(201)
                .body("pool", equalTo("permanent-staff"));
    }

    @Test
    void twoWhoAreAtDifferentDesksAreNeverToldAsDuplicatesNorMadeOne() {
        Api coach = Api.coach("2283");
        Api hr = Api.hr("2283");
        Registered one = coach.register("Amina Haddad", "none");
        Registered same = hr.register("Amina Haddad", "none");

        for (Api desk : List.of(coach, hr)) {
            desk.asks().get("/participant/v1/participants/duplicates").then().body("total", equalTo(0));
        }
        for (String path : List.of("/different-from/" + same.id(), "/different-from/" + UUID.randomUUID())) {
            assertEquals(
                    404,
                    coach.asks()
                            .put("/participant/v1/participants/" + one.id() + path)
                            .statusCode());
        }
        coach.asks()
                .header("If-Match", one.etag())
                .body("{\"participant\":\"%s\",\"version\":1}".formatted(same.id()))
                .post("/participant/v1/participants/{id}/merges", one.id())
                .then()
                .statusCode(404);
    }

    @Test
    void eachDeskHasItsOwnFilesAndReferences() {
        byte[] file = IntStream.range(0, 10)
                .mapToObj(i ->
                        ("{\"name\":\"Anna %1$d\",\"reference\":\"P %1$d\",\"protectedIdentity\":\"none\",\"profile\":{}}")
                                .formatted(i))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);

        for (Api desk : List.of(Api.hr("2303"), Api.coach("2303"))) {
            desk.send(file, "application/x-ndjson")
                    .then()
                    .statusCode(200)
                    .body("created", equalTo(10))
                    .body("flagged", equalTo(0));
        }

        // Ten are told as 10 to 14, twenty would be 20 to 24.
        Api.planner("2303").targetGroup().then().body("people.atLeast", equalTo(10));
        Api.hr("2303").list().then().body("total", equalTo(10));
        Api.coach("2303").list().then().body("total", equalTo(10));
    }

    @Test
    void staffAreHandedToNoCoach() {
        Api coach = Api.coach("2305", "Karin");
        coach.me().then().statusCode(200);
        Api hr = Api.hr("2305");
        Registered stina = hr.register("Stina Fast", "none");

        problem(hr.handOver(stina.id(), "Karin", false), 422, "implausible");
        hr.coaches().then().body("items.id", contains(Tokens.subject("hr-2305")));
        coach.coaches().then().body("items.id", contains(Tokens.subject("Karin")));
    }

    @Test
    void whatHappensToStaffIsInHrsReportAlone() {
        var coach = new Happened(Api.coach("2182"));
        var hr = new Happened(Api.hr("2182"));
        String programme = coach.said("programmes", programme("2182"));
        String stina = hr.coach().register("Stina Fast", "none").id();
        String hodan = coach.coach().register("Hodan Warsame", "none").id();

        problem(hr.say("enrolments", enrolment(stina, programme)), 422, "implausible")
                .body("errors.field", contains("pool"));
        String said = hr.said("enrolments", staff(stina, programme));
        problem(coach.say("enrolments", staff(hodan, programme)), 422, "implausible")
                .body("errors.field", contains("pool"));
        coach.said("enrolments", enrolment(hodan, programme));

        assertEquals(404, coach.read("enrolments", said).statusCode());
        assertEquals(
                404,
                coach.sayAnew("enrolments", said, "\"1\"", staff(stina, programme))
                        .statusCode());
        assertEquals(404, coach.say("enrolments", enrolment(stina, programme)).statusCode());
        coach.list("enrolments", "programme", programme).then().body("items.participant", contains(hodan));
        hr.list("enrolments", "programme", programme).then().body("items.participant", contains(stina));
        hr.list("history").then().body("items.participant", contains(stina));
        coach.list("history", "to", TODAY.toString()).then().body("items.participant", contains(hodan, null));
        for (Happened desk : List.of(hr, coach)) {
            desk.list("reports/outcomes", "programme", programme)
                    .then()
                    .body("figures.find { it.name == 'enrolled' }.numerator", equalTo(1));
        }
        hr.list("reports/outcomes", "pool", "permanent-staff")
                .then()
                .body("figures.find { it.name == 'enrolled' }.numerator", equalTo(1));
        coach.list("reports/outcomes/enrolled/people").then().body("items.participant", contains(hodan));
    }

    @Test
    void hrHasNothingToDoWithWhatIsForThoseWhoLookForWork() {
        Api hr = Api.hr("2262");
        Registered stina = hr.register("Stina Fast", "none");

        NOT_FOR_HR.forEach(path -> problem(hr.asks().get("/participant/v1/" + path), 403, "forbidden"));
        problem(hr.read(stina.id(), "circumstances"), 403, "forbidden");
    }

    @Test
    void whoHasBothDesksRolesIsHrAndNoCoach() {
        Registered stina = Api.hr("2313").register("Stina Fast", "none");
        Registered hodan = Api.coach("2313").register("Hodan Warsame", "none");
        var both = new Api(Tokens.hrAnd(Roles.COACH, "2313"));

        both.get(stina.id()).then().statusCode(200);
        problem(both.get(hodan.id()), 404, "not-found");
        problem(both.read(stina.id(), "circumstances"), 403, "forbidden");
        NOT_FOR_HR.forEach(path -> problem(both.asks().get("/participant/v1/" + path), 403, "forbidden"));
    }

    @Test
    void plannerWhoIsHrTooCountsThoseWhoLookForWork() {
        String query = "/participant/v1/target-group";
        String planners = Api.planner("2321").asks().get(query).asString();
        for (int i = 0; i < 20; i++) {
            Api.hr("2321").register("Stina Fast " + i, "none");
        }

        assertEquals(
                planners,
                new Api(Tokens.hrAnd(Roles.PLANNER, "2321")).asks().get(query).asString());
    }

    @Test
    void databaseRefusesStaffWhoAreSeenByCoachesOrComeFromElsewhere() throws SQLException {
        String stina = Api.hr("2184").register("Stina Fast", "none").id();
        String hodan = Api.coach("2184").register("Hodan Warsame", "none").id();

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String change : List.of(
                    "visible_to = visible_to || '2184'::varchar where id = '" + stina + "'",
                    "pool = null where id = '" + stina + "'",
                    "visible_to = visible_to || '2184-staff'::varchar where id = '" + hodan + "'")) {
                SQLException refused = assertThrows(
                        SQLException.class, () -> statement.executeUpdate("update participant set " + change));
                assertTrue(refused.getMessage().contains("check constraint"), refused.getMessage());
            }
        }
    }

    @Test
    void erasureOfStaffIsHrsAndLeavesNothing() throws SQLException {
        var hr = new Happened(Api.hr("2260"));
        Registered stina = hr.coach().mapped("Stina Fast", Profiles.FULL);
        hr.said("enrolments", staff(stina.id(), hr.said("programmes", programme("2260"))));

        hr.coach().erase(stina.id(), stina.etag(), "HR 2026/7").then().statusCode(204);

        ParticipantTopic.await(stina.id(), record -> record.value() == null);
        hr.list("enrolments").then().body("items", empty());
    }

    private static String staff(String participant, String programme) {
        return enrolment(participant, programme).replace("unemployed", "permanent-staff");
    }

    private static String of(String pool) {
        return Api.person("Stina", "none").replace("{\"name\"", "{\"pool\":\"" + pool + "\",\"name\"");
    }
}
