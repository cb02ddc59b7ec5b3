package se.jobbspar.vacancy.feed;

import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.rest.WireName;
import se.jobbspar.vacancy.TestClock;
import se.jobbspar.vacancy.opening.VacancyBatches;

/** Thirty days of a feed, with ends and returns, deaths in the middle, and people who close what they find. */
@QuarkusTest
class FeedScenarioTest extends FeedService {
    @Inject
    VacancyBatches vacancies;

    /** Whatever happens in 30 days, at the end of each we hold what the model says. */
    @ParameterizedTest
    @ValueSource(longs = {20_260_302, 1, 2, 3, 4})
    void thirtyDaysOfAFeedAreWhatASimpleModelSays(long seed) throws SQLException {
        Random random = new Random(seed);
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
            if (random.nextInt(3) == 0) {
                // In the middle of a batch: what was written before it in the same transaction must be gone.
                breakWhere("new.title ~ '[5-9]$'");
                pull.pull(FeedServer.SOURCE);
                mend();
            }
            if (random.nextInt(4) == 0) {
                feeds.begin(FeedServer.SOURCE);
                TestClock.advance(config.lease().plusSeconds(1));
            }
            put("/fault", "");
            assertTrue(pull.pull(FeedServer.SOURCE));
            sweep();
            feed.pulled(today, whole);
            assertEquals(held(feed.model), inTheDatabase(feed.model), "seed " + seed + ", day " + day);
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

    private void sweep() {
        vacancies.expireDue(200);
    }
}
