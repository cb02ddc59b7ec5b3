package se.jobbspar.matching.matchlist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.testkit.Municipalities.OREBRO;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.matching.OtherServices;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.testkit.Jobs;
import se.jobbspar.testkit.Occupations;
import se.jobbspar.testkit.People;
import se.jobbspar.testkit.Tokens;

/** Many lists at once: a few are in the making, the rest hear at once when to come back, and no search holds a connection. */
@ServiceTest
class BusyListsTest {
    private static final int MADE_AT_ONCE = 32;
    private static final int ASKED_AT_ONCE = 60;

    @Inject
    DataSource pool;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int poolSize;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @BeforeEach
    void aPersonAndAJobAreThere() {
        OtherServices.createTopics();
        OtherServices.publish(People.amina());
        OtherServices.publish(Jobs.underskoterska());
        OtherServices.awaitTakenIn();
    }

    private static Response post(UUID person) {
        return given().auth()
                .oauth2(Tokens.coach(OREBRO))
                .contentType(ContentType.JSON)
                .body("""
                        {"subject":{"type":"participant","id":"%s"},"against":"vacancies","purpose":"guidance"}""".formatted(person))
                .post("/matching/v1/match-lists");
    }

    /** For a profile that comes along; of such a list nothing is recorded. */
    private static Response search() {
        return given().auth()
                .oauth2(Tokens.coach(OREBRO))
                .contentType(ContentType.JSON)
                .body("""
                        {"subject":{"type":"participant","profile":{"experiences":[{"occupation":"%s","months":36}]}},
                         "against":"vacancies","purpose":"guidance"}""".formatted(Occupations.NURSE_ASSISTANT))
                .post("/matching/v1/match-lists");
    }

    @Test
    void searchNeedsNoConnection() throws SQLException {
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < poolSize; i++) {
                all.add(pool.getConnection());
            }
            search().then().statusCode(200).body("items.size()", greaterThan(0));
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
    }

    @Test
    void moreListsAtOnceThanCanBeMadeAreSentAwayAtOnce() throws Exception {
        Map<Integer, Integer> statuses = new TreeMap<>();
        // The first list of a process is the slowest.
        post(People.amina().id());
        try (ExecutorService callers = Executors.newFixedThreadPool(ASKED_AT_ONCE)) {
            CompletionService<Response> answers = new ExecutorCompletionService<>(callers);
            try (Connection erasure = DriverManager.getConnection(url, user, "")) {
                // No list can be recorded while somebody is being erased.
                try (Statement statement = erasure.createStatement()) {
                    statement.execute("select pg_advisory_lock(4107001)");
                }
                for (int i = 0; i < ASKED_AT_ONCE; i++) {
                    answers.submit(() -> post(People.amina().id()));
                }
                for (int i = MADE_AT_ONCE; i < ASKED_AT_ONCE; i++) {
                    Response sentAway = answers.poll(20, TimeUnit.SECONDS).get();
                    sentAway.then()
                            .statusCode(503)
                            .header("Retry-After", notNullValue())
                            .body("type", equalTo("urn:jobbspar:problem:unavailable"));
                }
            }
            for (int i = 0; i < MADE_AT_ONCE; i++) {
                statuses.merge(answers.take().get().statusCode(), 1, Integer::sum);
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
        assertEquals(Map.of(201, MADE_AT_ONCE), statuses);
    }
}
