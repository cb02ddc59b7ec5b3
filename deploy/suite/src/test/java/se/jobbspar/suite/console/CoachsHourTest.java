package se.jobbspar.suite.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What a coach does with lists, one after the other: a person, a list, decisions, paper, the next person; then a job. */
class CoachsHourTest extends PageTest {
    private static final String PARTICIPANTS = "/console/participants";

    @Test
    void coachWorksThroughPeopleAndTurnsToAJob() {
        try (SignedIn karin = signIn("karin")) {
            String first = jobsFor("Amina", karin);
            declineTheLast(karin, first);
            assertTrue(sheets(karin.open(first + "?print")) <= 6, "more than a sheet for each of the five best");
            String second = jobsFor("Bengt", karin);
            assertFalse(first.equals(second), "the same list");
            String people = peopleForAJob(karin);
            String strict = withSwedish(karin, people, "C2");

            assertTrue(
                    karin.open(strict).locator("main").innerText().contains("kravet är C2"),
                    "the must is not asked for");
        }
    }

    /** Makes a list of shortage occupations for one of the coach's participants, and shortlists the best hit. */
    private static String jobsFor(String name, SignedIn coach) {
        coach.open(PARTICIPANTS + "?q=" + name).locator("tbody th a").first().click();
        Page page = coach.page();
        page.locator("button[formaction*='against=shortage-occupations']").click();
        String list = made(page);
        page.locator("article.hit button[value=shortlisted]").first().click();
        assertTrue(
                page.locator("p.decided").first().innerText().startsWith("Utvald"),
                "the hit does not say what was decided");
        return list;
    }

    /** Who is declined is folded, and not gone. */
    private static void declineTheLast(SignedIn coach, String list) {
        Page page = coach.open(list);
        Locator hit = page.locator("article.hit").last();
        page.locator("details:has(article.hit)").all().forEach(folded -> folded.evaluate("one => one.open = true"));
        hit.locator("select[name=reason]").selectOption("too-far");
        hit.locator("button[value=declined]").click();
        assertThat(page.locator("details.folded article.hit")).hasCount(1);
        page.locator("details.folded").evaluate("one => one.open = true");
        page.locator("details.folded button[value=undo]").click();
        assertThat(page.locator("details.folded article.hit")).hasCount(0);
    }

    private static String peopleForAJob(SignedIn coach) {
        Page page = coach.open("/console/match-lists/new?type=vacancy");
        page.locator(".demands button").first().click();
        return made(page);
    }

    /** Makes the list again with Swedish as a must; it says where everybody was, and who is in no list. */
    private static String withSwedish(SignedIn coach, String list, String level) {
        Page page = coach.open(list);
        page.locator("a[href$='/again']").click();
        assertAccessible(page);
        assertFits320(page);
        page.locator("#swedish").selectOption(level);
        page.locator("main form button").click();
        String again = made(page);
        assertTrue(page.locator("article.hit p.sub").first().innerText().startsWith("förut plats"), "nothing moved");
        assertTrue(page.locator("#not-listed ~ ul li").count() > 0, "everybody shows");
        return again;
    }

    private static String made(Page page) {
        page.waitForURL("**/console/match-lists/*?created");
        return page.url().substring(address().length()).replace("?created", "");
    }
}
