package se.jobbspar.matching.matchlist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.testkit.Municipalities.KARLSKOGA;
import static se.jobbspar.testkit.Municipalities.OREBRO;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.OtherServices;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.matching.decision.Decisions;
import se.jobbspar.testkit.DocumentedAnswers;
import se.jobbspar.testkit.Jobs;
import se.jobbspar.testkit.People;
import se.jobbspar.testkit.Tokens;

/** What coaches decide about a person and a demand, and how long it holds. */
@ServiceTest
class DecisionTest {
    private static final DocumentedAnswers DOCUMENTED = new DocumentedAnswers(Path.of("openapi.yaml"));
    private static final String LISTS = "/matching/v1/match-lists";
    private static final String DECLINED = "{\"decision\":\"declined\",\"reason\":\"too-far\"}";
    private static final String SHORTLISTED = "{\"decision\":\"shortlisted\"}";
    private static final UUID AMINA = People.amina().id();
    private static final UUID JOB = Jobs.underskoterska().id();
    private static boolean filled;

    private final String coach = Tokens.coach(OREBRO);

    @Inject
    DataSource database;

    @Inject
    Decisions decisions;

    @Inject
    MatchLists lists;

    @BeforeEach
    void somebodyAndAJobAreThereAndUndecided() throws SQLException {
        if (!filled) {
            filled = true;
            OtherServices.createTopics();
            OtherServices.publish(People.amina());
            OtherServices.publish(Jobs.underskoterska());
            OtherServices.awaitTakenIn();
        }
        run("delete from decision");
    }

    @Test
    void decisionIsAnsweredWithWhoInWhatRoleAndWhen() {
        Response decided = decide(coach, jobsForAmina(), DECLINED);

        decided.then()
                .statusCode(201)
                .body("decision", equalTo("declined"))
                .body("reason", equalTo("too-far"))
                .body("decidedBy", equalTo("coach"));
        jobsForAmina().shows("decision", decided.jsonPath().getMap(""));
    }

    @Test
    void decisionHoldsInListsFromEitherSideMadeBeforeAndAfter() {
        Item before = jobsForAmina();

        decide(coach, peopleForTheJob(coach), DECLINED);

        before.shows("decision.decision", "declined");
        jobsForAmina().shows("decision.decision", "declined");
        peopleForTheJob(coach).shows("decision.reason", "too-far");
    }

    @Test
    void anotherMunicipalityDecidesForItself() {
        decide(coach, peopleForTheJob(coach), DECLINED);

        peopleForTheJob(Tokens.coach(KARLSKOGA)).shows("decision", null);
    }

    @Test
    void lastDecisionWins() {
        Item item = jobsForAmina();
        decide(coach, item, DECLINED);

        decide(coach, item, SHORTLISTED).then().statusCode(201).body("reason", nullValue());

        item.shows("decision.decision", "shortlisted");
        item.shows("decision.reason", null);
    }

    @Test
    void requestSentAgainTakesBackNothingThatWasDecidedSince() {
        Item item = jobsForAmina();
        String key = "\"" + UUID.randomUUID() + "\"";
        RequestSpecification first = asks(coach).header("Idempotency-Key", key).body(SHORTLISTED);
        first.post(item.decision()).then().statusCode(201).body("decision", equalTo("shortlisted"));
        decide(coach, item, DECLINED);

        asks(coach)
                .header("Idempotency-Key", key)
                .body(SHORTLISTED)
                .post(item.decision())
                .then()
                .statusCode(201)
                .body("decision", equalTo("declined"));

        item.shows("decision.decision", "declined");
    }

    @Test
    void undoneDecisionIsGoneFromEveryList() {
        Item item = jobsForAmina();
        Item fromTheOtherSide = peopleForTheJob(coach);
        decide(coach, item, DECLINED);

        asks(coach).delete(fromTheOtherSide.decision()).then().statusCode(204);

        item.shows("decision", null);
        asks(coach).delete(item.decision()).then().statusCode(204);
    }

    @Test
    void itemOfAnotherMunicipalityIsMissing() {
        Item item = jobsForAmina();
        decide(coach, item, DECLINED);
        String foreign = Tokens.coach(KARLSKOGA);

        decide(foreign, item, SHORTLISTED).then().statusCode(404);
        asks(foreign).delete(item.decision()).then().statusCode(404);

        item.shows("decision.decision", "declined");
    }

    @Test
    void itemThatIsNotInTheListIsMissing() {
        Item astray =
                new Item(coach, jobsForAmina().list(), peopleForTheJob(coach).id(), JOB);

        decide(coach, astray, SHORTLISTED).then().statusCode(404);
        asks(coach).delete(astray.decision()).then().statusCode(404);
    }

    @Test
    void onlyCoachesDecide() {
        Item item = jobsForAmina();

        decide(Tokens.planner(OREBRO), item, SHORTLISTED).then().statusCode(403);
        asks(Tokens.planner(OREBRO)).delete(item.decision()).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reason   | {'decision':'declined'}",
                "reason   | {'decision':'declined','reason':'lives with a sick mother'}",
                "decision | {'decision':'hired'}"
            })
    void wordThatIsNeededOrUnknownIsAnsweredWithThoseThereAre(String field, String body) {
        ValidatableResponse refused =
                decide(coach, jobsForAmina(), body.replace('\'', '"')).then().statusCode(400);

        refused.body("errors[0].field", equalTo(field))
                .body("errors[0].allowed", hasItem(field.equals("reason") ? "too-far" : "declined"));
        assertTrue(!refused.extract().asString().contains("mother"));
    }

    @Test
    void onlyDecliningHasAReason() {
        decide(coach, jobsForAmina(), "{\"decision\":\"proposed\",\"reason\":\"too-far\"}")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
    }

    @Test
    void erasedPersonLeavesNoDecision() throws Exception {
        ParticipantSnapshot leila = somebody();
        OtherServices.publish(leila);
        OtherServices.awaitTakenIn();
        Item item = item(coach, "vacancy", JOB, "participants", leila.id());
        decide(coach, item, DECLINED).then().statusCode(201);
        decide(coach, jobsForAmina(), DECLINED);

        OtherServices.erase(leila.id(), 2);

        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (count() > 1 && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        assertEquals(1, count());
        decide(coach, item, SHORTLISTED).then().statusCode(404);
        jobsForAmina().shows("decision.decision", "declined");
    }

    @Test
    void personWhomOnlyADecisionStillNamesIsForgottenToo() throws Exception {
        UUID stranger = UUID.randomUUID();
        run("insert into decision values ('1880', '" + stranger + "', '" + JOB
                + "', 'proposed', null, now(), 'karin')");
        decide(coach, jobsForAmina(), DECLINED);

        lists.forgetAllBut(person -> !person.equals(stranger));

        assertEquals(1, count());
    }

    @Test
    void decisionIsKeptForTwoYears() throws Exception {
        run("insert into decision select '1880', gen_random_uuid(), gen_random_uuid(), 'proposed', null,"
                + " now() - make_interval(days => days), 'karin' from unnest(array[1, 729, 731]) as days");

        decisions.dispose();

        assertEquals(2, count());
    }

    private Item jobsForAmina() {
        return item(coach, "participant", AMINA, "vacancies", JOB);
    }

    private Item peopleForTheJob(String token) {
        return item(token, "vacancy", JOB, "participants", AMINA);
    }

    /** Makes a list and takes what it says about the target. */
    private static Item item(String token, String type, UUID subject, String against, UUID target) {
        JsonPath list = asks(token)
                .body("""
                        {"subject":{"type":"%s","id":"%s"},"against":"%s","purpose":"placement","limit":100}""".formatted(type, subject, against))
                .post(LISTS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String id = list.getString("items.find { it.target.id == '" + target + "' }.id");
        return new Item(token, list.getString("id"), id, target);
    }

    private record Item(String token, String list, String id, UUID target) {
        String decision() {
            return LISTS + "/" + list + "/items/" + id + "/decision";
        }

        void shows(String field, Object value) {
            asks(token)
                    .get(LISTS + "/" + list)
                    .then()
                    .statusCode(200)
                    .body("items.find { it.target.id == '" + target + "' }." + field, equalTo(value));
        }
    }

    private static Response decide(String token, Item item, String body) {
        return asks(token).body(body).post(item.decision());
    }

    private static RequestSpecification asks(String token) {
        return given().filter(DOCUMENTED).auth().oauth2(token).contentType(ContentType.JSON);
    }

    private static ParticipantSnapshot somebody() {
        ParticipantSnapshot p = People.amina();
        return new ParticipantSnapshot(
                UUID.randomUUID(),
                1,
                "ORE-8Y8Y",
                p.municipality(),
                p.visibleTo(),
                p.updatedAt(),
                p.skills(),
                p.experiences(),
                p.educations(),
                p.languages(),
                p.licences(),
                p.wishes());
    }

    private int count() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from decision")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
