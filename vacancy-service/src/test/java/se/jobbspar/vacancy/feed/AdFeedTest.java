package se.jobbspar.vacancy.feed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.jobbspar.intake.ImportResult;
import se.jobbspar.vacancy.TestClock;
import se.jobbspar.vacancy.opening.Ad;

/** How an outside feed is pulled: from where, by whom, and what is left when a pull breaks off. */
@QuarkusTest
class AdFeedTest extends FeedService {
    private static final String VACANCIES = "/vacancy/v1/vacancies";
    private static final String CONFIRMED = "requirements.findAll { it.importance == 'must' }.concept";
    private static final String TRUCK = "urn:jobbspar:licence:truckkort";

    @Test
    void allOpenAdsAreReadOnceAndThenWhatHasChanged() {
        feed().body("total", is(1)).body("items[0].position", nullValue()).body("items[0].lastRun", nullValue());
        put("/v2/snapshot", "[" + ad("a1", "Kock", 0) + "," + ad("a2", "Diskare", 0) + "]");

        assertTrue(pull.pull(FeedServer.SOURCE));
        feed().body("items[0].source", equalTo(FeedServer.SOURCE))
                .body("items[0].format", equalTo("jobstream"))
                .body("items[0].position", equalTo("2026-03-02T12:00:00Z"))
                .body("items[0].lastRun.ended", notNullValue())
                .body("items[0].lastRun.problem", nullValue())
                .body("items[0].lastRun.counts.created", is(2));

        TestClock.set(TODAY.plusDays(1));
        put("/v2/stream", event(ad("a1", "Kock natt", 60), 60) + "\n" + event("{\"id\":\"a2\",\"removed\":true}", 61));
        assertTrue(pull.pull(FeedServer.SOURCE));
        feed().body("items[0].position", equalTo("2026-03-03T12:00:00Z"))
                .body("items[0].lastRun.counts.updated", is(2));
        assertEquals(List.of("Kock natt"), titles(coach, "status=published"));
        assertEquals(List.of("Diskare"), titles(coach, "status=withdrawn"));
    }

    @Test
    void answerThatFailsMovesNoPositionAndIsReadAgain() {
        String both = "[" + ad("a1", "Kock", 0) + "," + ad("a2", "Diskare", 0) + "]";
        put("/v2/snapshot", both);
        for (String fault : List.of("redirect", "refuse", "cut")) {
            put("/fault", fault);
            assertTrue(pull.pull(FeedServer.SOURCE));
            feed().body("items[0].position", nullValue()).body("items[0].lastRun.problem", notNullValue());
        }
        put("/v2/snapshot", "[]");
        pull.pull(FeedServer.SOURCE);
        feed().body("items[0].position", nullValue()).body("items[0].lastRun.problem", notNullValue());

        put("/v2/snapshot", both);
        pull.pull(FeedServer.SOURCE);
        feed().body("items[0].position", notNullValue()).body("items[0].lastRun.problem", nullValue());
        assertEquals(2, titles(coach, "status=published").size());
    }

    @Test
    void changesOfWhichNoneCanBeTakenHoldUpNoLaterOnes() {
        put("/v2/snapshot", "[" + ad("a1", "Kock", 0) + "]");
        pull.pull(FeedServer.SOURCE);

        TestClock.set(TODAY.plusDays(1));
        put("/v2/stream", event("{\"id\":\"a9\"}", 60));
        assertTrue(pull.pull(FeedServer.SOURCE));

        feed().body("items[0].lastRun.problem", nullValue())
                .body("items[0].lastRun.counts.rejected", is(1))
                .body("items[0].position", equalTo("2026-03-03T12:00:00Z"));
    }

    @Test
    void oneProcessPullsAndOneThatWasThoughtDeadWritesNothing() {
        FeedTurn first = feeds.begin(FeedServer.SOURCE).orElseThrow();
        assertFalse(pull.pull(FeedServer.SOURCE));
        as(admin).post(FEEDS + "/" + FeedServer.SOURCE + "/pulls").then().statusCode(409);

        TestClock.advance(config.lease().plusSeconds(1));
        put("/v2/snapshot", "[" + ad("a1", "Kock", 0) + "]");
        assertTrue(pull.pull(FeedServer.SOURCE));

        Ad late = new Ad.Removed(FeedServer.SOURCE, "a1", null);
        assertThrows(TurnLost.class, () -> feeds.take(first, List.of(late)));
        assertThrows(TurnLost.class, () -> feeds.reach(first, Instant.EPOCH));
        assertThrows(
                TurnLost.class,
                () -> feeds.count(first, new ImportResult(1, 1, 0, 0, 0, 0, List.of(), List.of(), List.of())));
        feeds.end(first, "late");
        assertEquals(List.of("Kock"), titles(coach, "status=published"));
        feed().body("items[0].lastRun.problem", nullValue());
    }

    @Test
    void whoStoresIsHeardOfAndKeepsItsTurn() {
        FeedTurn turn = feeds.begin(FeedServer.SOURCE).orElseThrow();
        TestClock.advance(config.lease().minusSeconds(1));
        feeds.take(turn, List.of(new Ad.Removed(FeedServer.SOURCE, "a1", null)));

        TestClock.advance(config.lease());
        assertFalse(pull.pull(FeedServer.SOURCE));
        TestClock.advance(Duration.ofSeconds(1));
        assertTrue(pull.pull(FeedServer.SOURCE));
    }

    @Test
    void whatBreaksWhileItIsStoredIsNotThereAndIsReadAgain() throws SQLException {
        put("/v2/snapshot", "[" + ad("a1", "Kock", 0) + "," + ad("a2", "Diskare", 0) + "]");
        breakWhere("new.title = 'Diskare'");
        assertTrue(pull.pull(FeedServer.SOURCE));
        feed().body("items[0].position", nullValue())
                .body("items[0].lastRun.problem", notNullValue())
                .body("items[0].lastRun.counts.created", is(0));
        assertEquals(List.of(), titles(coach, "status=published"));

        mend();
        assertTrue(pull.pull(FeedServer.SOURCE));
        feed().body("items[0].position", notNullValue()).body("items[0].lastRun.counts.created", is(2));
    }

    @Test
    void whatAPersonConfirmedSurvivesChangesAndAllAdsReadAnew() {
        put("/v2/snapshot", "[" + described("Du har truckkort.", 0) + "]");
        pull.pull(FeedServer.SOURCE);
        String id = VACANCIES + "/" + as(admin).get(VACANCIES).then().extract().path("items[0].id");
        String proposal = as(admin).get(id + "/proposals").then().extract().path("items[0].id");
        as(admin)
                .header("If-Match", as(admin).get(id).getHeader("ETag"))
                .body("{\"decisions\":[{\"proposal\":\"" + proposal + "\",\"decision\":\"accept\"}]}")
                .post(id + "/proposals")
                .then()
                .statusCode(200);

        TestClock.set(TODAY.plusDays(1));
        put("/v2/stream", event(described("Du kan engelska.", 60), 60));
        pull.pull(FeedServer.SOURCE);
        as(coach)
                .get(id)
                .then()
                .body("description", equalTo("Du kan engelska."))
                .body(CONFIRMED, contains(TRUCK));

        TestClock.set(TODAY.plusDays(20));
        put("/v2/snapshot", "[" + described("Du kan tyska.", 120) + "]");
        pull.pull(FeedServer.SOURCE);
        as(coach).get(id).then().body("description", equalTo("Du kan tyska.")).body(CONFIRMED, contains(TRUCK));
    }

    @Test
    void whatAPersonOpenedAfterTheFeedEndedItAndThenClosedStaysClosed() {
        put("/v2/snapshot", "[" + ad("a1", "Kock", 0) + "]");
        pull.pull(FeedServer.SOURCE);
        TestClock.set(TODAY.plusDays(1));
        put("/v2/stream", event("{\"id\":\"a1\",\"removed\":true}", 60));
        pull.pull(FeedServer.SOURCE);
        String id = as(admin).get(VACANCIES).then().extract().path("items[0].id");
        move(admin, id, "published").then().statusCode(200);
        move(admin, id, "withdrawn").then().statusCode(200);

        TestClock.set(TODAY.plusDays(2));
        put("/v2/stream", event(ad("a1", "Kock natt", 24 * 60 + 60), 24 * 60 + 60));
        pull.pull(FeedServer.SOURCE);
        assertEquals(List.of("Kock"), titles(coach, "status=withdrawn"));
    }

    @Test
    void adThatIsListedButCannotBeTakenHasNotEnded() {
        put("/v2/snapshot", "[" + ad("a1", "Kock", 0) + "," + ad("a2", "Diskare", 0) + "]");
        pull.pull(FeedServer.SOURCE);

        TestClock.set(TODAY.plusDays(20));
        put("/v2/snapshot", "[" + ad("a1", "", 60) + "," + ad("a3", "Servitör", 60) + ",17]");
        pull.pull(FeedServer.SOURCE);
        assertEquals(3, titles(coach, "status=published").size(), "a row that names no ad may be any of them");

        TestClock.set(TODAY.plusDays(40));
        // An ad is known again by its id, whatever stands around that.
        put("/v2/snapshot", "[" + ad(" a1 ", "", 60) + "," + ad("a3", "Servitör", 60) + "]");
        pull.pull(FeedServer.SOURCE);
        assertEquals(List.of("Diskare"), titles(coach, "status=withdrawn"));
        assertEquals(2, titles(coach, "status=published").size());

        TestClock.set(TODAY.plusDays(60));
        put("/v2/snapshot", "[" + ad("a2", "Diskare", 0) + "," + ad("a3", "Servitör", 60) + "]");
        pull.pull(FeedServer.SOURCE);
        assertEquals(List.of("Kock"), titles(coach, "status=withdrawn"), "and what was missing once is open again");
    }

    @Test
    void termsThatAPersonAddedStayWhenTheFeedChangesTheAd() {
        put("/v2/snapshot", "[" + ad("a1", "Kock", 0) + "]");
        pull.pull(FeedServer.SOURCE);
        String id = VACANCIES + "/" + as(admin).get(VACANCIES).then().extract().path("items[0].id");
        as(admin)
                .header("If-Match", as(admin).get(id).getHeader("ETag"))
                .body("{\"title\":\"Kock\",\"occupationGroup\":\"5120\",\"terms\":{\"contract\":\"permanent\"}}")
                .put(id)
                .then()
                .statusCode(200);

        TestClock.set(TODAY.plusDays(1));
        put("/v2/stream", event(ad("a1", "Kock natt", 60), 60));
        pull.pull(FeedServer.SOURCE);
        as(coach).get(id).then().body("title", equalTo("Kock natt")).body("terms.contract", equalTo("permanent"));
    }

    private static String described(String text, int minutes) {
        return ad("a1", "Lagerarbetare", minutes)
                .replace("\"employer\"", "\"description\":{\"text\":\"" + text + "\"},\"employer\"");
    }

    @Test
    void administratorSeesFeedsAndPullsThemAndNobodyElse() throws InterruptedException {
        put("/v2/snapshot", "[" + ad("a1", "Kock", 0) + "]");
        for (String token : List.of(coach, employer, planner, writer)) {
            as(token).get(FEEDS).then().statusCode(403);
            as(token).post(FEEDS + "/" + FeedServer.SOURCE + "/pulls").then().statusCode(403);
        }
        as(admin).post(FEEDS + "/another/pulls").then().statusCode(404);
        as(admin).post(FEEDS + "/" + FeedServer.SOURCE + "/pulls").then().statusCode(202);
        Instant patience = Clock.systemUTC().instant().plusSeconds(20);
        while (as(admin).get(FEEDS).then().extract().path("items[0].lastRun.ended") == null) {
            assertTrue(Clock.systemUTC().instant().isBefore(patience));
            Thread.sleep(100);
        }
        assertEquals(List.of("Kock"), titles(coach, "status=published"));
    }

    @Test
    void twentyThousandAdsAreTakenInOneRun() {
        put(
                "/v2/snapshot",
                IntStream.range(0, 20_000)
                        .mapToObj(i -> ad("n" + i, "Kock " + i, 0)
                                .replace(
                                        "\"employer\"",
                                        "\"description\":{\"text\":\"" + "Du lagar mat. ".repeat(80)
                                                + "\"},\"employer\""))
                        .collect(Collectors.joining("\n")));
        long begin = System.nanoTime();

        assertTrue(pull.pull(FeedServer.SOURCE));

        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("20,000 ads pulled in %.1f s, %.0f a second%n", seconds, 20_000 / seconds);
        feed().body("items[0].lastRun.counts.created", is(20_000)).body("items[0].lastRun.problem", nullValue());
    }
}
