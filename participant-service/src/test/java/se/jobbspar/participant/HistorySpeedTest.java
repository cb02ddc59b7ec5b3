package se.jobbspar.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Occupations;
import se.jobbspar.testkit.Tokens;

/**
 * 10,000 enrolments with what came of them, and 50 methods: reports and lists hold them all. How long they take from the
 * database on is printed with {@code -Djobbspar.benchmark=true}.
 */
@ServiceTest
class HistorySpeedTest {
    private static final Logger LOG = Logger.getLogger(HistorySpeedTest.class);
    private static final String SKELLEFTEA = "2482";
    private static final int ENROLMENTS = 10_000;
    private static final int METHODS = 50;
    private static final int CALLS = 5;

    private final Api coach = Api.coach(SKELLEFTEA, "coach-skelleftea");
    private final Happened happened = new Happened(coach);

    @Inject
    DataSource database;

    @Test
    void everyEnrolmentIsInTheReports() throws SQLException {
        fill();

        int enrolled = happened.list("reports/outcomes", "municipality", SKELLEFTEA)
                .then()
                .statusCode(200)
                .extract()
                .path("figures.find { it.name == 'enrolled' }.numerator");
        int byMethod = happened.list("reports/methods", "municipality", SKELLEFTEA, "limit", "100")
                .then()
                .statusCode(200)
                .extract()
                .path("methods.items.outcomes.flatten().people.atMost.sum()");
        int open = happened.list("placements", "open", "true", "mine", "true")
                .then()
                .statusCode(200)
                .extract()
                .path("total");

        assertEquals(ENROLMENTS, enrolled);
        assertEquals(ENROLMENTS, byMethod);
        assertEquals(1, open);
        if (Boolean.getBoolean("jobbspar.benchmark")) {
            printTimes();
        }
    }

    /** Other tests ask for what there is in all municipalities. */
    @AfterEach
    void empty() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "delete from participant where workplace = '%1$s'; delete from history where workplace = '%1$s'"
                            .formatted(SKELLEFTEA));
        }
    }

    private void printTimes() {
        LOG.infof("%d enrolments, %d methods:", ENROLMENTS, METHODS);
        print("outcomes", () -> happened.list("reports/outcomes", "municipality", SKELLEFTEA));
        print("outcomes for who sees nobody", () -> new Happened(Api.planner(SKELLEFTEA)).list("reports/outcomes"));
        print("methods", () -> happened.list("reports/methods", "municipality", SKELLEFTEA));
        print("methods of all", () -> happened.list("reports/methods"));
        print("open placements", () -> happened.list("placements", "open", "true"));
        print("own people's open placements", () -> happened.list("placements", "open", "true", "mine", "true"));
    }

    private static void print(String what, Supplier<Response> call) {
        LOG.infof("%s: %s", what, Speed.of(CALLS, call));
    }

    /** Everybody was in a measure by one method and on a placement; every second one found work, and was followed up. One placement of a hundred is open. */
    private void fill() throws SQLException {
        String programme = happened.said("programmes", Happened.programme(SKELLEFTEA));
        List<String> methods = new ArrayList<>();
        for (int i = 0; i < METHODS; i++) {
            methods.add(happened.said(
                    "methods", "{\"name\":\"Metod %d\",\"description\":\"Praktik först.\"}".formatted(i)));
        }
        coach.me().then().statusCode(200);
        String ids = methods.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create temporary table course as select n, gen_random_uuid() person, gen_random_uuid() enrolment, gen_random_uuid() measure,
                        gen_random_uuid() outcome, gen_random_uuid() placement, (array[%4$s])[n %% %5$d + 1] method, date '2021-01-01' + n %% 900 began
                    from generate_series(1, %2$d) n;
                    insert into participant (id, code, version, workplace, name, person_key, protected_identity, profile, mapping, skills,
                        traits, identity_keys, visible_to, seen, created_at, updated_at)
                    select person, 'SKE-' || n, 1, '%1$s', 'Test', 'test', 'NONE', '%8$s', 'MAPPED', '{}', '{}', '{}', '{%1$s}', true, now(), now()
                    from course;
                    insert into coaching (participant, version, coach, since) select person, 1, '%7$s', current_date from course where n <= 100;
                    create temporary table said as
                    select enrolment fact, 'enrolment' kind, person, '%3$s'::uuid belongs_to, jsonb_build_object('participant', person, 'programme', '%3$s',
                        'channel', 'self', 'pool', 'unemployed', 'from', began, 'to', began + 200, 'reason', 'self-support', 'mistaken', false) state from course
                    union all select measure, 'measure', person, enrolment, jsonb_build_object('participant', person, 'enrolment', enrolment, 'kind', 'coaching',
                        'plannedFrom', began, 'started', began, 'methods', jsonb_build_array(method), 'mistaken', false) from course
                    union all select outcome, 'outcome', person, enrolment, jsonb_build_object('participant', person, 'enrolment', enrolment, 'kind', 'work',
                        'on', began + 200, 'job', jsonb_build_object('occupation', '%6$s', 'contract', 'permanent'), 'mistaken', false) from course where n %% 2 = 0
                    union all select gen_random_uuid(), 'follow-up', person, outcome, jsonb_build_object('participant', person, 'outcome', outcome,
                        'milestone', '6-months', 'on', began + 390, 'stillThere', true, 'mistaken', false) from course where n %% 2 = 0
                    union all select placement, 'placement', person, null, jsonb_build_object('participant', person, 'host', 'Kock AB', 'supervisor', 'Eva',
                        'from', began, 'to', began + 60, 'hoursPerWeek', 30, 'tasks', 'Kök', 'signatures', jsonb_build_array(), 'prolongations', jsonb_build_array(),
                        'mistaken', false) || case when n %% 100 = 0 then '{}' else jsonb_build_object('closing', jsonb_build_object('on', began + 60, 'job', 'none')) end from course;
                    insert into history (fact, version, kind, participant, belongs_to, workplace, state, said_by, said_at)
                    select fact, 1, kind, person, belongs_to, '%1$s', state, 'Test', now() - interval '200 days' from said;
                    analyze participant, coaching, history;
                    drop table course, said""".formatted(
                            SKELLEFTEA,
                            ENROLMENTS,
                            programme,
                            ids,
                            METHODS,
                            Occupations.COOK,
                            Tokens.subject("coach-skelleftea"),
                            Profiles.FULL.lines().map(String::strip).collect(Collectors.joining())));
        }
    }
}
