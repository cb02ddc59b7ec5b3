package se.jobbspar.participant;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Tokens;

/**
 * About 800 people without work and with a post-secondary education from abroad, in two municipalities with one labour
 * market: the question a programme began with.
 */
@ServiceTest
class TargetGroupTest {
    private static final String BOLLNAS = "2183";
    private static final String OVANAKER = "2121";
    private static final Object[] ASKED = {
        "educationLevel", "4",
        "recognition", "recognised",
        "recognition", "pending",
        "recognition", "regulated",
        "recognition", "unknown",
        "pool", "unemployed",
        "municipality", BOLLNAS,
        "municipality", OVANAKER
    };

    private final Api planner = Api.planner(BOLLNAS);
    private final Api coach = Api.coach(BOLLNAS);
    private static String agreement;

    @Inject
    DataSource database;

    @BeforeEach
    void fillOnce() throws SQLException {
        if (agreement != null) {
            return;
        }
        people(BOLLNAS, 602, "UNEMPLOYED", "NONE", education("537", "723a", "unknown"));
        people(OVANAKER, 199, "UNEMPLOYED", "NONE", education("640", "421a", "recognised"));
        // None of these is meant: a Swedish education, a shorter one, two that fit only together, work, protection.
        people(BOLLNAS, 50, "UNEMPLOYED", "NONE", education("537", "723a", "not-needed"));
        people(BOLLNAS, 50, "UNEMPLOYED", "NONE", education("337", "723a", "pending"));
        people(
                BOLLNAS,
                50,
                "UNEMPLOYED",
                "NONE",
                education("537", "723a", "not-needed") + "," + education("206", null, "unknown"));
        people(BOLLNAS, 50, "PERMANENT_STAFF", "NONE", education("537", "723a", "unknown"));
        people(OVANAKER, 50, "UNEMPLOYED", "PROTECTED", education("537", "723a", "unknown"));
        people(OVANAKER, 50, "UNEMPLOYED", "UNKNOWN", education("537", "723a", "unknown"));
        agreement = Api.admin()
                .conclude("joint-board", BOLLNAS, OVANAKER)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void groupIsCountedInFivesInEachMunicipalityAndTogether() {
        for (Api asks : List.of(planner, coach)) {
            JsonPath told =
                    asks.targetGroup(ASKED).then().statusCode(200).extract().jsonPath();

            assertEquals(800, told.getInt("people.atLeast"));
            assertEquals(804, told.getInt("people.atMost"));
            assertEquals(List.of(BOLLNAS, OVANAKER), told.getList("municipalities.municipality"));
            assertEquals(List.of(600, 195), told.getList("municipalities.people.atLeast"));
        }
    }

    @Test
    void coachReadsWhoTheyAreAndPlannerDoesNot() {
        coach.list("educationLevel", "4", "recognition", "unknown", "pool", "unemployed", "limit", 1)
                .then()
                .statusCode(200)
                .body("total", equalTo(602));
        problem(planner.list("educationLevel", "4"), 403, "forbidden");
        problem(new Api(Tokens.employer("5560000000")).targetGroup(), 403, "forbidden");
    }

    @Test
    void listOfAnotherMunicipalityIsNotNarrowedByWhatIsNotShared() {
        coach.list("municipality", OVANAKER, "educationLevel", "4").then().body("total", equalTo(199));
        coach.list("municipality", OVANAKER, "educationLevel", "4", "pool", "unemployed")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void fieldLanguageAndDayOfRegistrationNarrowTheGroup() {
        coach.list("educationField", "72").then().body("total", equalTo(802));
        coach.list("educationField", "42").then().body("total", equalTo(0));
        coach.list("language", "arb", "limit", 1).then().body("total", equalTo(802));
        coach.list("language", "so").then().body("total", equalTo(0));
        coach.list("registeredBefore", "2025-01-02", "limit", 1).then().body("total", equalTo(802));
        coach.list("registeredSince", "2025-01-02").then().body("total", equalTo(0));
    }

    @Test
    void profileIsFoundAsItWasMapped() {
        Api ljusdal = Api.coach("2161");
        String amina = ljusdal.mapped("Amina", Profiles.FULL).id();

        ljusdal.list("educationLevel", "3", "educationField", "723", "recognition", "pending", "language", "sv")
                .then()
                .body("items.id", equalTo(List.of(amina)));
        ljusdal.list("educationLevel", "4").then().body("total", equalTo(0));
        ljusdal.list("recognition", "recognised").then().body("total", equalTo(0));
    }

    @Test
    void wrongWordsAreNamedWithThoseThereAre() {
        problem(planner.targetGroup("educationLevel", "9"), 400, "validation");
        problem(planner.targetGroup("educationField", "\" || true"), 400, "validation");
        problem(planner.targetGroup("language", "\"ar"), 400, "validation");
        problem(planner.targetGroup("registeredSince", "i fjol"), 400, "validation");
        problem(planner.targetGroup("municipality", "0180"), 400, "validation");
        problem(planner.targetGroup("sex", "f"), 400, "validation");
        problem(planner.targetGroup("pool", "rich"), 400, "validation").body("errors[0].allowed.size()", equalTo(6));
    }

    private static String education(String level, String field, String recognition) {
        return "{\"level\":\"%s\",\"field\":%s,\"recognition\":\"%s\"}"
                .formatted(level, field == null ? null : "\"" + field + "\"", recognition);
    }

    private void people(String municipality, int count, String pool, String protection, String educations)
            throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into participant (id, code, version, workplace, name, person_key, protected_identity, pool,
                        profile, mapping, skills, traits, identity_keys, visible_to, seen, created_at, updated_at)
                    select id, 'TG-' || id, 1, '%1$s', 'Test', 'test', '%2$s', '%3$s',
                        '{"educations":[%4$s],"languages":[{"language":"ar"}]}', 'PARTLY', '{}', '{}', '{}', '{%1$s}',
                        '%2$s' = 'NONE', '2025-01-01', '2025-01-01'
                    from (select gen_random_uuid() as id from generate_series(1, %5$d)) drawn""".formatted(municipality, protection, pool, educations, count));
        }
    }
}
