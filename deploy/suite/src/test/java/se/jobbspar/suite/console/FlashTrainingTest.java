package se.jobbspar.suite.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.local.suite.Waiting;

/**
 * From a gap to a job by a flash training, through every process, as docs/training.md tells: a provider's system offers it, a coach
 * finds it where it would change something, notes that it was completed, confirms what it gave, and a new list shows it by event.
 */
class FlashTrainingTest extends PageTest {
    private static final Duration GOAL = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FlashTraining walk = new FlashTraining(door());

    @Test
    void completedTrainingOnceConfirmedMakesThePersonReadyInANewListByEvent() {
        String job = walk.publishedJob();
        String person = walk.warehouseWorkerWithoutTruckLicence();
        Waiting.until("the job asks for what is missing", PATIENCE, () -> walk.readiness(person, job)
                .equals("not-yet"));

        String training = offered();
        Waiting.until("the gap names the training", PATIENCE, () -> first(walk.gap(person, job))
                .path("trainings")
                .findValuesAsText("id")
                .equals(List.of(training)));
        JsonNode way = first(walk.gap(person, job));
        assertEquals("now", way.path("readinessAfter").asText());
        try (SignedIn karin = signIn("karin")) {
            seen(karin, person, training);
        }

        walk.completeMeasure(person);
        JsonNode given = walk.given(person);
        assertEquals(FlashTraining.TRUCK_LICENCE, given.path("concept").asText(), given::toString);
        assertEquals("not-yet", walk.readiness(person, job), "nothing counts before somebody has confirmed it");

        walk.confirm(person, given);
        long confirmed = System.nanoTime();
        Waiting.until("a new list shows it", PATIENCE, () -> walk.readiness(person, job)
                .equals("now"));
        Duration took = Duration.ofNanos(System.nanoTime() - confirmed);

        System.out.printf(
                "From what a training gave, confirmed, to a new list that shows it: %d ms%n", took.toMillis());
        assertTrue(took.compareTo(GOAL) < 0, took::toString);
        assertEquals(
                way.path("scoreAfter").asInt(),
                walk.item(person, job).path("score").asInt(),
                "the gap promised what came true");
        assertTrue(walk.gap(person, job).path("missing").isEmpty());
    }

    /** A word that nobody knows is named by its row, and keeps no other row out; the file sent again changes nothing. */
    private String offered() {
        JsonNode sent = walk.sendCourses();
        assertEquals(2, sent.at("/errors/0/row").asInt(), sent::toString);
        assertEquals("ger", sent.at("/errors/0/field").asText(), sent::toString);
        JsonNode again = walk.sendCourses();
        assertEquals(1, again.path("unchanged").asInt(), again::toString);
        return walk.training();
    }

    /** The way stands on the hit's one sheet of paper, with who gives it; the coach may look at it, and change nothing. */
    private static void seen(SignedIn karin, String person, String training) {
        Page page = karin.open("/console/participants/" + person + "?lang=sv");
        page.locator("button[formaction*='against=vacancies']").click();
        page.locator("a[href*='/hits/']", new Page.LocatorOptions().setHasText(FlashTraining.JOB))
                .first()
                .click();
        Locator way = page.locator("#ways ~ .scroll tbody tr").first();
        assertThat(way).containsText(FlashTraining.NAME);
        assertThat(way).containsText(FlashTraining.PROVIDER);
        assertThat(way).containsText("möjlig nu");
        assertHolds(page, true, "flash-training-hit");
        assertEquals(1, sheets(page));
        way.locator("a").click();
        page.waitForURL("**/console/trainings/" + training);
        assertThat(page.locator("main")).containsText("Truckkort");
        assertThat(page.locator("main a[href$='/form']")).hasCount(0);
        assertHolds(page, true, "flash-training");
    }

    private static JsonNode first(JsonNode gap) {
        return gap.at("/ways/0");
    }
}
