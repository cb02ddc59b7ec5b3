package se.jobbspar.matching.matchlist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.testkit.Municipalities.OREBRO;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.matching.OtherServices;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.matching.live.LiveFeeds;
import se.jobbspar.testkit.DocumentedAnswers;
import se.jobbspar.testkit.Jobs;
import se.jobbspar.testkit.People;
import se.jobbspar.testkit.Tokens;

/** A list says how many changes it does not know of. */
@ServiceTest
class LaggingListTest {
    /** More than two polls bring. */
    private static final int MANY = 5_000;

    @Inject
    LiveFeeds feeds;

    @Inject
    DataSource database;

    @Test
    void listMadeWhileAnIndexIsBehindSaysHowFar() throws SQLException, InterruptedException {
        OtherServices.createTopics();
        OtherServices.publish(People.all().toArray(ParticipantSnapshot[]::new));
        OtherServices.publish(Jobs.all().toArray(VacancySnapshot[]::new));
        OtherServices.awaitTakenIn();
        try (Connection parking = holding("lock table parked_record in exclusive mode")) {
            // The feed waits with the erasure until everything is sent, and with the last record until the list is
            // made.
            try (Connection erasing = holding("select pg_advisory_xact_lock_shared(4107001)")) {
                OtherServices.erase(UUID.randomUUID(), 1);
                OtherServices.publish(LongStream.rangeClosed(1, MANY)
                        .mapToObj(LaggingListTest::omar)
                        .toArray(ParticipantSnapshot[]::new));
                OtherServices.poison();
                erasing.rollback();
            }
            int lag = awaitLag();

            assertTrue(lag <= MANY, lag + " behind");
            String id = make().body("indexLag", equalTo(lag)).extract().path("id");
            parking.rollback();
            OtherServices.awaitTakenIn();
            read(id).body("indexLag", equalTo(lag));
            make().body("indexLag", nullValue());
        }
    }

    /** Until the feed has met what it waits with: what it says then stays as it is. */
    private int awaitLag() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        long lag;
        do {
            lag = feeds.lag();
            Thread.sleep(500);
        } while ((lag == 0 || feeds.lag() != lag) && System.nanoTime() < end);
        assertTrue(lag > 0, "not behind");
        return (int) lag;
    }

    private Connection holding(String lock) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(lock);
        }
        return connection;
    }

    private static ParticipantSnapshot omar(long version) {
        ParticipantSnapshot omar = People.omar();
        return new ParticipantSnapshot(
                omar.id(),
                omar.version() + version,
                omar.code(),
                omar.municipality(),
                omar.visibleTo(),
                omar.updatedAt(),
                omar.skills(),
                omar.experiences(),
                omar.educations(),
                omar.languages(),
                omar.licences(),
                omar.wishes());
    }

    private static ValidatableResponse make() {
        return given().filter(new DocumentedAnswers(Path.of("openapi.yaml")))
                .auth()
                .oauth2(Tokens.coach(OREBRO))
                .contentType(ContentType.JSON)
                .body("""
                        {"subject":{"type":"participant","id":"%s"},"against":"vacancies","purpose":"guidance"}""".formatted(People.amina().id()))
                .post("/matching/v1/match-lists")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse read(String id) {
        return given().auth()
                .oauth2(Tokens.coach(OREBRO))
                .get("/matching/v1/match-lists/" + id)
                .then()
                .statusCode(200);
    }
}
