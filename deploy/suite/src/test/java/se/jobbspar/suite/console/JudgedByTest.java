package se.jobbspar.suite.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/**
 * A planner shares a method, compares methods, decides a package of measures and follows it up; a coach reads what the fund is told,
 * opens a figure to its people, states what the fund asks of one of them, and marks a month as sent.
 */
class JudgedByTest extends PageTest {
    private static final String PROGRAMME = "Den gömda resursen";

    @Test
    void whatProgrammesAreJudgedByIsReadAndSaid() {
        wholeWay("sv", new Browser.NewContextOptions());
    }

    @Test
    void allOfItWorksInEnglishAndWithoutScripts() {
        wholeWay("en", new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static void wholeWay(String language, Browser.NewContextOptions options) {
        boolean scripts = !Boolean.FALSE.equals(options.javaScriptEnabled);
        try (SignedIn petra = signIn("petra", options)) {
            methods(petra.open("/console/methods?lang=" + language), scripts, language);
            packages(petra.open("/console/packages?lang=" + language), scripts, language);
        }
        try (SignedIn karin = signIn("karin", options)) {
            fund(karin.open("/console/programmes?lang=" + language), scripts, language);
        }
    }

    private static void methods(Page page, boolean scripts, String language) {
        String name = "Handledare från första dagen " + language;
        page.locator("main a[href$='/methods/new']").click();
        page.locator("#name").fill(name);
        save(page);
        assertThat(page.locator("#description-wrong")).isVisible();
        page.locator("#description").fill("Kartlägg yrket med en handledare.\nPraktik inom två veckor.");
        assertHolds(page, scripts, "method-form-" + language);
        saveRow(page);
        page.locator("tbody th a", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        assertThat(page.locator("main a[href$='/form']")).isVisible();
        assertHolds(page, scripts, "method-" + language);
        page.locator("main a[href$='/methods/comparison']").click();
        assertThat(page.locator(".ds-alert[data-color=warning]")).isVisible();
        assertThat(page.locator("tbody th", new Page.LocatorOptions().setHasText(name))
                        .first())
                .isVisible();
        assertHolds(page, scripts, "method-comparison-" + language);
    }

    private static void packages(Page page, boolean scripts, String language) {
        String name = "40 miljoner " + language;
        page.locator("main a[href$='/packages/new']").click();
        page.locator("#name").fill(name);
        page.locator("#budget").fill("40 000 000");
        page.locator("#from").fill("2025-01-01");
        page.locator("#to").fill("2027-12-31");
        page.locator("#programmes-0-").selectOption(new SelectOption().setLabel(PROGRAMME));
        assertHolds(page, scripts, "package-form-" + language);
        saveRow(page);
        page.locator("tbody th a", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        page.locator("main a[href$='/goals/0']").click();
        page.locator("#goals-0-aim").selectOption("income-support");
        page.locator("#goals-0-indicator").fill("Andel invånare 18–64 år med försörjningsstöd");
        page.locator("#goals-0-unit").fill("procent");
        page.locator("#goals-0-baseline").fill("8,1");
        page.locator("#goals-0-target").fill("6,5");
        page.locator("#goals-0-values").fill("2025: 7,9; snart");
        save(page);
        assertThat(page.locator("#goals-0-values-wrong")).isVisible();
        page.locator("#goals-0-values").fill("2025: 7,9; 2026: 7,4");
        assertHolds(page, scripts, "goal-form-" + language);
        saveRow(page);
        assertThat(page.locator("main")).containsText(language.equals("sv") ? "43,75 %" : "43.75%");
        assertThat(page.locator("#years ~ .scroll tbody tr").first()).containsText("2025");
        assertHolds(page, scripts, "package-" + language);
    }

    private static void fund(Page page, boolean scripts, String language) {
        Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText(PROGRAMME));
        row.first().locator("a[href$='/funds/esf-plus']").click();
        assertHolds(page, scripts, "fund-" + language);
        int women = women(page);
        page.locator("a[href*='/EECO05/people']").last().click();
        assertHolds(page, scripts, "fund-people-" + language);
        page.locator("tbody td a[href$='/outcome']").first().click();
        page.locator("main a[href*='/fund-attributes/']").first().click();
        assertThat(page.locator("#onEntry-sex")).hasValue("");
        page.locator("#onEntry-sex").selectOption("woman");
        page.locator("#onEntry-labourMarket").selectOption("employed");
        assertHolds(page, scripts, "fund-attributes-" + language);
        saveRow(page);
        page.navigate(address() + "/console/programmes");
        row.first().locator("a[href$='/funds/esf-plus']").click();
        assertEquals(women + 1, women(page));
        page.locator("main a[href$='/months']").click();
        assertHolds(page, scripts, "fund-months-" + language);
        String next = page.locator("form strong").innerText();
        page.locator("main form button").click();
        assertThat(page.locator("#status")).isVisible();
        assertThat(page.locator("form strong")).not().hasText(next);
    }

    /** How many women in the figure that the person is counted in; nobody has a link to nobody. */
    private static int women(Page page) {
        Locator figure = page.locator("a[href*='/EECO05/people'][href*='sex=woman']");
        return figure.count() == 0
                ? 0
                : Integer.parseInt(figure.innerText().strip().split("\\D")[0]);
    }

    private static void save(Page page) {
        page.locator("form.row p.buttons button").first().click();
    }
}
