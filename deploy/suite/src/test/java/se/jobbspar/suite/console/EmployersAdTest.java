package se.jobbspar.suite.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * An employer pastes an ad, takes, changes and drops what it asks for, says why a language is a must, reads what is strained, and
 * publishes; a planner reads it.
 */
class EmployersAdTest extends PageTest {
    private static final String AD = """
            Vi söker en truckförare till lagret i Örebro. Du är ung och frisk.
            Krav
            - truckkort
            - svenska B1
            - minst två års erfarenhet
            Meriterande
            - engelska
            - B-körkort
            """;

    @Test
    void adBecomesRequirementsThatAreDecidedOnAndIsLookedThroughBeforeItIsPublished() {
        wholeWay("sv", "Läst ur annonsens text", "funktionsnedsättning", new Browser.NewContextOptions());
    }

    @Test
    void allOfItWorksInEnglishAndWithoutScripts() {
        wholeWay("en", "Read from the text", "disability", new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static void wholeWay(String language, String said, String strained, Browser.NewContextOptions options) {
        boolean scripts = !Boolean.FALSE.equals(options.javaScriptEnabled);
        String path;
        try (SignedIn erik = signIn("erik", options)) {
            Page page = erik.open("/console/vacancies/new?lang=" + language);
            page.locator("#title").fill("Truckförare " + language);
            page.locator("#description").fill(AD);
            page.locator("#occupation").fill("undersköterska, äldreomsorg och habilitering");
            page.locator("#municipality").selectOption("1880");
            saveRow(page);
            assertThat(page.locator("main")).containsText(said);
            assertThat(cards(page)).hasCount(5);
            assertThat(page.locator("mark").first()).hasText("truckkort");
            assertHolds(page, scripts, "proposals-" + language);

            take(card(page, "truckkort"));
            page.waitForURL("**?taken*");
            // Why the job needs the language is asked where it stands, and what was filled in is kept.
            card(page, "svenska B1").locator("select[name$='.level']").selectOption("B2");
            take(card(page, "svenska B1"));
            assertThat(card(page, "svenska B1").locator(".ds-validation-message"))
                    .isVisible();
            assertThat(card(page, "svenska B1").locator("select[name$='.level']"))
                    .hasValue("B2");
            assertHolds(page, scripts, "proposal-refused-" + language);
            card(page, "svenska B1").locator("input[name$='.reason']").fill("Journalen förs på svenska.");
            take(card(page, "svenska B1"));
            page.waitForURL("**?taken*");
            drop(card(page, "engelska"));
            page.waitForURL("**?dropped*");
            assertThat(page.locator("details summary")).containsText("1");
            page.locator("form[action$='/proposals'] button").click();
            page.waitForURL("**?all*");
            assertThat(cards(page)).hasCount(0);
            assertThat(page.locator("[id^='asks-']")).hasCount(4);
            assertHolds(page, scripts, "vacancy-decided-" + language);
            path = page.url().replaceAll("\\?.*", "").substring(address().length());

            // Read anew, the text brings nothing back that was dropped.
            page.locator("a[href$='/edit']").first().click();
            page.locator("#description").fill(AD + "Välkommen!");
            saveRow(page);
            assertThat(cards(page)).hasCount(0);

            page.locator("a[href$='/publication']").click();
            assertThat(page.locator("section:has(#wording)")).containsText(strained);
            assertThat(page.locator("section:has(#fit) table").first().locator("tbody tr"))
                    .hasCount(3);
            assertHolds(page, scripts, "publication-" + language);
            page.locator("button[value='published']").click();
            page.waitForURL("**?published*");
            assertThat(page.locator("section:has(#fit) caption").first()).isVisible();
        }
        try (SignedIn petra = signIn("petra", options)) {
            Page page = petra.open(path + "?lang=" + language);
            assertThat(page.locator("h1")).hasText("Truckförare " + language);
            assertEquals(0, page.locator("main form").count());
            assertHolds(page, scripts, "vacancy-read-" + language);
        }
        try (SignedIn erik = signIn("erik", options)) {
            erik.open(path).locator("button[value='undo']").click();
            erik.page().waitForURL("**?undone*");
        }
    }

    private static Locator cards(Page page) {
        return page.locator("section:has(#proposals) > ul > li.hit");
    }

    /** By the words that are marked in its sentence. */
    private static Locator card(Page page, String words) {
        return page.locator("li.hit:has(mark:text-is('" + words + "'))");
    }

    private static void take(Locator card) {
        card.locator("button:not([name])").click();
    }

    private static void drop(Locator card) {
        card.locator("button[name=drop]").click();
    }
}
