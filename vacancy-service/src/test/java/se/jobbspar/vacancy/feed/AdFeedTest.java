package se.jobbspar.vacancy.feed;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.rest.WireName;
import se.jobbspar.vacancy.Service;
import se.jobbspar.vacancy.TestClock;
import se.jobbspar.vacancy.opening.Ad;
import se.jobbspar.vacancy.opening.VacancyBatches;

@QuarkusTest
class AdFeedTest extends Service {
    private static final String FEEDS = "/vacancy/v1/ad-feeds";
    private static final long SEED = 20_260_302L;

    private final HttpClient outside = HttpClient.newHttpClient();

    @Inject
    AdFeedPull pull;

    @Inject
    AdFeeds feeds;

    @Inject
    VacancyBatches vacancies;

    @Inject
    FeedConfig config;

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
        feeds.end(first, "late");
        assertEquals(List.of("Kock"), titles(coach, "status=published"));
        feed().body("items[0].lastRun.problem", nullValue());
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

    /** Whatever happens in 30 days, at the end of each we hold what the model says. */
    @Test
    void thirtyDaysOfAFeedAreWhatASimpleModelSays() {
        Random random = new Random(SEED);
        OutsideFeed feed = new OutsideFeed(random);
        for (int day = 0; day < 30; day++) {
            // In the middle nobody pulls for longer than the feed may remember.
            LocalDate today = TODAY.plusDays(day < 15 ? day : day + 9);
            Instant noon = today.atTime(12, 0).toInstant(ZoneOffset.UTC);
            boolean whole = day == 0 || day == 15;
            // Late enough to be read twice, but for the days on which all is read.
            long apart = whole ? 1_000 : 5_000;
            int things = random.nextInt(6) + 1;
            for (int i = 1; i <= things; i++) {
                feed.happen(noon.minusSeconds(36_000).plusSeconds(i * apart + random.nextInt(900)), today);
            }
            if (whole && feed.isEmpty()) {
                feed.happen(noon.minusSeconds(60), today);
            }
            TestClock.set(today);
            put("/v2/stream", feed.stream());
            put("/v2/snapshot", feed.snapshot(noon.minusSeconds(30)));
            sweep();
            if (random.nextInt(3) == 0) {
                put("/fault", "cut");
                pull.pull(FeedServer.SOURCE);
            }
            if (random.nextInt(4) == 0) {
                feeds.begin(FeedServer.SOURCE);
                TestClock.advance(config.lease().plusSeconds(1));
            }
            put("/fault", "");
            assertTrue(pull.pull(FeedServer.SOURCE));
            sweep();
            feed.pulled(today, whole);
            assertEquals(held(feed.model), inTheDatabase(feed.model), "seed " + SEED + ", day " + day);
            closeOne(feed, random);
        }
        assertTrue(feed.model.size() > 20);
    }

    /** A person withdraws one that is open. */
    private void closeOne(OutsideFeed feed, Random random) {
        List<Map<String, ?>> open = as(admin)
                .get("/vacancy/v1/vacancies?limit=100&status=published")
                .then()
                .extract()
                .path("items");
        if (!open.isEmpty() && random.nextInt(3) == 0) {
            Map<String, ?> one = open.get(random.nextInt(open.size()));
            move(admin, one.get("id").toString(), "withdrawn").then().statusCode(200);
            feed.closed(((Map<?, ?>) one.get("origin")).get("id").toString());
        }
    }

    private static Map<String, String> held(Map<String, OutsideFeed.Held> model) {
        Map<String, String> held = new TreeMap<>();
        model.forEach((id, ad) -> held.put(id, said(ad, ad.title(), WireName.of(ad.status()))));
        return held;
    }

    private Map<String, String> inTheDatabase(Map<String, OutsideFeed.Held> model) {
        List<Map<String, ?>> items = as(admin)
                .get("/vacancy/v1/vacancies?limit=100")
                .then()
                .body("total", lessThanOrEqualTo(100))
                .extract()
                .path("items");
        Map<String, String> held = new TreeMap<>();
        for (Map<String, ?> item : items) {
            String id = ((Map<?, ?>) item.get("origin")).get("id").toString();
            // Listed and taken back between two pulls: both may have been seen, or neither.
            if (model.containsKey(id) || !item.get("status").equals("withdrawn")) {
                held.put(id, said(model.get(id), item.get("title"), item.get("status")));
            }
        }
        return held;
    }

    /** Which of its last changes was seen before the feed took an ad back depends on where the slices of time lie. */
    private static String said(OutsideFeed.Held ad, Object title, Object status) {
        boolean taken = ad != null && ad.status() == VacancyStatus.WITHDRAWN && !ad.closedByAPerson();
        return (taken ? "" : title + ", ") + status;
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

    private void sweep() {
        vacancies.expireDue(200);
    }

    private ValidatableResponse feed() {
        return as(admin).get(FEEDS).then().statusCode(200).body("items", hasSize(1));
    }

    private static String event(String json, int minutes) {
        return millis(minutes) + " " + json;
    }

    private static long millis(int minutes) {
        return TODAY.atTime(12, 0)
                .plusMinutes(minutes)
                .toInstant(ZoneOffset.UTC)
                .toEpochMilli();
    }

    private static String ad(String id, String headline, int minutes) {
        return "{\"id\":\"" + id + "\",\"headline\":\"" + headline + "\",\"timestamp\":" + millis(minutes)
                + ",\"employer\":{\"name\":\"Montels kök\"},\"occupation_group\":{\"legacy_ams_taxonomy_id\":\"5120\"}}";
    }

    private void put(String path, String body) {
        try {
            HttpResponse<Void> answer = outside.send(
                    HttpRequest.newBuilder(URI.create(config.sources().get(FeedServer.SOURCE) + path))
                            .PUT(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            assertEquals(204, answer.statusCode());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
