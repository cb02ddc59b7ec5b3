package se.jobbspar.matching.live;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.matching.OtherServices;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.matching.feed.parked.ParkedRecord;
import se.jobbspar.matching.feed.parked.ParkedRecords;
import se.jobbspar.rest.Paging;
import se.jobbspar.testkit.DocumentedAnswers;
import se.jobbspar.testkit.Tokens;

/** What an operator can see of the feeds. */
@ServiceTest
class FeedResourceTest {
    private static final DocumentedAnswers DOCUMENTED = new DocumentedAnswers(Path.of("openapi.yaml"));
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    @Inject
    ParkedRecords parked;

    // The service's port is not known before the first test.
    private static boolean filled;

    @BeforeEach
    void fillTopicsOnce() {
        if (filled) {
            return;
        }
        filled = true;
        OtherServices.createTopics();
        OtherServices.poison();
        OtherServices.awaitTakenIn();
    }

    @Test
    void adminSeesStateAndLag() {
        given().filter(DOCUMENTED)
                .auth()
                .oauth2(Tokens.admin())
                .get("/matching/v1/feeds")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("candidates", "demands", "trainings")))
                .body("items.state", equalTo(List.of("live", "live", "live")))
                .body("items.lag", equalTo(List.of(0, 0, 0)));
        given().filter(DOCUMENTED)
                .auth()
                .oauth2(Tokens.coach("1880"))
                .get("/matching/v1/feeds")
                .then()
                .statusCode(403);
    }

    @Test
    void parkedRecordIsVisibleWithItsPlaceAndReason() {
        given().filter(DOCUMENTED)
                .auth()
                .oauth2(Tokens.admin())
                .get("/matching/v1/parked-records")
                .then()
                .statusCode(200)
                .body("items.topic", hasItem("jobbspar.participants.v1"))
                .body("items.reason", hasItem("the value is no snapshot of this topic"));
    }

    @Test
    void parkedRecordOfARecreatedTopicTakesThePlaceOfTheOldOneWithItsOffset() {
        ParkedRecord before = new ParkedRecord("recreated", 0, 7, "the value is no snapshot of this topic", MONDAY);
        ParkedRecord after = new ParkedRecord("recreated", 0, 7, "the key is no id", MONDAY.plusSeconds(60));
        parked.park(List.of(before));
        parked.park(List.of(after));

        List<ParkedRecord> found = parked.list(new Paging()).items().stream()
                .filter(r -> r.topic().equals("recreated"))
                .toList();

        assertEquals(List.of(after), found);
    }

    @Test
    void metricsTellLagAgeParkedAndMatchTime() {
        given().get("/q/metrics")
                .then()
                .body(containsString("jobbspar_feed_lag{feed=\"candidates\"}"))
                .body(containsString("jobbspar_index_age_seconds{feed=\"demands\"}"))
                .body(containsString("jobbspar_feed_parked_total{feed=\"candidates\"}"))
                .body(containsString("jobbspar_match_seconds_count"))
                .body(containsString("jobbspar_match_record_seconds_count"));
    }

    @Test
    void readyOnceAllIndexesAnswer() {
        given().get("/q/health/ready").then().statusCode(200);
    }
}
