package se.jobbspar.suite.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An employer pastes an ad, says what the job needs and why, sees what that costs, publishes, and takes it back. */
class EmployersWayTest extends PageTest {
    @Test
    void vacancyIsWrittenJustifiedPublishedAndTakenBack() {
        wholeWay("sv", "varför behöver jobbet det?", "Utkast", new Browser.NewContextOptions());
    }

    @Test
    void allOfItWorksInEnglishAndWithoutScripts() {
        wholeWay(
                "en",
                "why does the job need it?",
                "Draft",
                new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static void wholeWay(String language, String why, String draft, Browser.NewContextOptions options) {
        boolean scripts = !Boolean.FALSE.equals(options.javaScriptEnabled);
        try (SignedIn erik = signIn("erik", options)) {
            Page page = erik.open("/console/vacancies?lang=" + language);
            assertThat(page.locator("tbody tr").first()).isVisible();
            assertHolds(page, scripts, "vacancies-" + language);

            page.locator("a[href='/console/vacancies/new']").first().click();
            assertHolds(page, scripts, "vacancy-form-" + language);
            page.locator("#title").fill("Vaktmästare " + language);
            page.locator("#description").fill("Vi söker dig. ".repeat(500));
            if (scripts) {
                page.locator("#occupation").fill("undersköt");
                assertThat(page.locator("#occupation-found input").first()).isVisible();
            }
            page.locator("#occupation").fill("undersköterska, äldreomsorg och habilitering");
            page.locator("#municipality").selectOption("1880");
            saveRow(page);

            page.locator("a[href$='/requirements/new/language']").click();
            assertHolds(page, scripts, "requirement-form-" + language);
            page.locator("#concept").selectOption("sv");
            page.locator("#level").selectOption("C2");
            page.locator("#importance").selectOption("must");
            page.locator("form.row p.buttons button").first().click();
            page.waitForURL("**?changed*");
            assertHolds(page, scripts, "vacancy-" + language);

            publish(page);
            assertThat(page.locator("#status")).containsText(why);
            assertHolds(page, scripts, "vacancy-refused-" + language);
            page.locator("#reason-0").fill("Journalen förs på svenska.");
            page.locator("form[action$='/requirements/0'] button").first().click();
            page.waitForURL("**?changed*");
            publish(page);
            page.waitForURL("**?published*");
            page.locator("button[value='undo']").click();
            page.waitForURL("**?undone*");
            assertThat(page.locator("main")).containsText(Pattern.compile(draft, Pattern.CASE_INSENSITIVE));
        }
    }

    /** After the last look at it. */
    private static void publish(Page page) {
        page.locator("a[href$='/publication']").click();
        page.locator("button[value='published']").click();
    }
}
