package se.jobbspar.participant;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Tokens;

/** Whoever got no answer sends the request again with its key, and makes nobody a second time. */
@ServiceTest
class RepeatedRequestTest {
    /** More of them, by hand: {@code -Djobbspar.retries=10000}. */
    private static final int RETRIES = Integer.getInteger("jobbspar.retries", 1_000);

    /** So many are under way, each on a connection that the next one goes on with. */
    private static final int AT_ONCE = 100;

    private static final String REGISTERING = "query ilike 'insert into participant%' and wait_event_type = 'Lock'";

    private final Api coach = Api.coach("1440");
    private final String key = "\"" + UUID.randomUUID() + "\"";
    private final String name = "Amina " + UUID.randomUUID();
    private final String person = Api.person(name, "none");

    @Inject
    DataSource database;

    @Test
    void repeatedRegistrationIsAnsweredAlikeAndRegistersOnce() throws SQLException {
        Response first = coach.post(person, key);
        Response again = coach.post(person, key.replace("\"", ""));

        assertEquals(201, first.statusCode());
        assertEquals(201, again.statusCode());
        assertEquals(first.asString(), again.asString());
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertEquals(first.header(header), again.header(header));
        }
        assertEquals(1, registered());
    }

    @Test
    void withoutAKeyEveryRequestRegisters() throws SQLException {
        coach.post(person);
        coach.post(person);

        assertEquals(2, registered());
    }

    @Test
    void keyWithAnotherBodyOrOperationIsRefused() throws SQLException {
        coach.post(person, key);

        coach.post(person + " ", key)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jobbspar:problem:idempotency-key-reused"));
        assertEquals(1, registered());

        Api admin = Api.admin();
        admin.concludeOnce(key, "statute", "1440", "1441").then().statusCode(201);
        admin.concludeOnce(key, "consent", "1440", "1441").then().statusCode(422);
    }

    @Test
    void keyIsRefusedWhenItIsNone() {
        coach.post(person, "två nycklar").then().statusCode(400).body("errors[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void sameKeyOfAnotherCallerIsAnotherKey() throws SQLException {
        Registered one = Registered.of(coach.post(person, key).then().extract());
        Registered other = Registered.of(new Api(Tokens.coach("1440", "another coach"))
                .post(person, key)
                .then()
                .statusCode(201)
                .extract());

        assertNotEquals(one.id(), other.id());
        assertEquals(2, registered());
    }

    @Test
    void repeatedConclusionConcludesOnce() {
        Api admin = Api.admin();
        Response first = admin.concludeOnce(key, "statute", "1442", "1443");
        Response again = admin.concludeOnce(key, "statute", "1442", "1443");

        assertEquals(201, again.statusCode());
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Location"), again.header("Location"));
    }

    @Test
    void refusedRequestLeavesItsKeyUnused() throws SQLException {
        coach.post(person.replace("none", "perhaps"), key).then().statusCode(400);

        coach.post(person, key).then().statusCode(201);
        assertEquals(1, registered());
    }

    @Test
    void whatWasChangedMeanwhileIsAnsweredAsItIs() {
        Response first = coach.post(person, key);
        Registered registered = Registered.of(first.then().extract());
        coach.map(registered.id(), registered.etag(), Profiles.ONE_SKILL).then().statusCode(200);

        coach.post(person, key)
                .then()
                .statusCode(201)
                .header("Location", first.header("Location"))
                .header("ETag", "\"2\"")
                .body("mapping", equalTo("partly"));
    }

    @Test
    void whoIsErasedIsNeitherAnsweredNorRegisteredAgain() throws SQLException {
        Registered registered = Registered.of(coach.post(person, key).then().extract());
        coach.erase(registered.id(), registered.etag(), "KS 2026/0417").then().statusCode(204);

        assertFalse(coach.post(person, key)
                .then()
                .statusCode(404)
                .extract()
                .asString()
                .contains(registered.id()));
        assertEquals(0, registered());
        assertEquals(0, count("select count(*) from idempotency_key where made = '" + registered.id() + "'"));
    }

    @Test
    void requestInFlightIsNotBegunASecondTime() throws Exception {
        CompletableFuture<Response> first;
        try (Connection blocker = blocked()) {
            first = CompletableFuture.supplyAsync(() -> coach.post(person, key));
            awaitWaiting();

            coach.post(person, key)
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "1")
                    .body("type", equalTo("urn:jobbspar:problem:in-progress"));
            blocker.rollback();
        }

        assertEquals(201, first.join().statusCode());
        assertEquals(first.join().asString(), coach.post(person, key).asString());
        assertEquals(1, registered());
    }

    @Test
    void crashInTheMiddleLeavesNeitherPersonNorKey() throws Exception {
        CompletableFuture<Integer> first;
        try (Connection blocker = blocked()) {
            first = CompletableFuture.supplyAsync(this::postWhateverTheAnswer);
            awaitWaiting();
            count("select count(pg_terminate_backend(pid)) from pg_stat_activity where " + REGISTERING);
            assertTrue(first.join() >= 500);
            blocker.rollback();
        }

        assertEquals(0, registered());
        coach.post(person, key).then().statusCode(201).body("name", containsString("Amina"));
        assertEquals(1, registered());
    }

    @Test
    void manyAtOnceRegisterOne() throws Exception {
        Set<Integer> statuses = new ConcurrentSkipListSet<>();
        Set<String> answers = new ConcurrentSkipListSet<>();
        // REST Assured would leave a connection open for each of them.
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            Callable<Void> registration = () -> {
                HttpResponse<String> answer = client.send(keyed(), HttpResponse.BodyHandlers.ofString());
                statuses.add(answer.statusCode());
                if (answer.statusCode() == 201) {
                    answers.add(answer.headers().firstValue("Location").orElseThrow() + answer.body());
                }
                return null;
            };
            for (Future<Void> sent : pool.invokeAll(Collections.nCopies(RETRIES, registration))) {
                sent.get();
            }
        }

        assertTrue(Set.of(201, 409).containsAll(statuses), statuses::toString);
        assertEquals(1, answers.size());
        assertEquals(1, registered());
    }

    private HttpRequest keyed() {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/participant/v1/participants"))
                .header("Authorization", "Bearer " + coach.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(person))
                .build();
    }

    private int postWhateverTheAnswer() {
        return given().auth()
                .oauth2(coach.token())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(person)
                .post("/participant/v1/participants")
                .statusCode();
    }

    /** Lets nobody be registered until it is rolled back. */
    private Connection blocked() throws SQLException {
        Connection blocker = database.getConnection();
        blocker.setAutoCommit(false);
        blocker.createStatement().execute("lock table participant in share mode");
        return blocker;
    }

    private void awaitWaiting() throws Exception {
        for (int i = 0; i < 200 && count("select count(*) from pg_stat_activity where " + REGISTERING) == 0; i++) {
            Thread.sleep(50);
        }
        assertEquals(1, count("select count(*) from pg_stat_activity where " + REGISTERING));
    }

    private long registered() throws SQLException {
        return count("select count(*) from participant where name = '" + name + "'");
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
