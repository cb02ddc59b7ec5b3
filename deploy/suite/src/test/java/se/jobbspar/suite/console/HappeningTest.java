package se.jobbspar.suite.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * A planner founds a programme; a coach enrols somebody in it, plans a measure, tells of a job, confirms its field, asks half a
 * year later, and sees that lists no longer offer the person.
 */
class HappeningTest extends PageTest {
    private static final LocalDate FIRST = LocalDate.now().minusYears(1);

    @Test
    void coachTellsWhatHappenedFromEnrolmentToFollowUp() {
        wholeWay("sv", new Browser.NewContextOptions());
    }

    @Test
    void allOfItWorksInEnglishAndWithoutScripts() {
        wholeWay("en", new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static void wholeWay(String language, Browser.NewContextOptions options) {
        boolean scripts = !Boolean.FALSE.equals(options.javaScriptEnabled);
        String programme = "Jobbspår vård " + language;
        try (SignedIn petra = signIn("petra")) {
            found(petra.open("/console/programmes?lang=" + language), programme, scripts);
        }
        try (SignedIn karin = signIn("karin", options)) {
            Page page = register(karin, "Hanna Händelse " + language, language);

            page.locator("main a[href$='/outcome']").click();
            assertHolds(page, scripts, "happening-none-" + language);
            page.locator("#enrol ~ ul a", new Page.LocatorOptions().setHasText(programme))
                    .first()
                    .click();
            page.locator("form.row p.buttons button").first().click();
            assertThat(page.locator("#from-wrong")).isVisible();
            page.locator("#channel").selectOption("self");
            page.locator("#pool").selectOption("unemployed");
            page.locator("#from").fill(FIRST.toString());
            assertHolds(page, scripts, "enrolment-" + language);
            saveRow(page);

            page.locator("main a[href*='/measures/of/']").click();
            page.locator("#kind").selectOption("language-course");
            page.locator("#plannedFrom").fill(FIRST.plusDays(7).toString());
            page.locator("#started").fill(FIRST.plusDays(7).toString());
            page.locator("#ended").fill(FIRST.plusDays(70).toString());
            saveRow(page);

            page.locator("main a[href*='/outcomes/of/']").click();
            page.locator("#kind").selectOption("work");
            page.locator("#on").fill(FIRST.plusMonths(4).toString());
            page.locator("#job-occupation").fill(language.equals("sv") ? "undersköterska" : "enrolled nurse");
            page.locator("#job-contract").selectOption("fixed-term");
            page.locator("button[name=search]").click();
            page.locator("input[type=radio][name='job.occupation']").first().check();
            assertHolds(page, scripts, "outcome-form-" + language);
            saveRow(page);
            assertThat(page.locator("main a[href*='/follow-ups/of/']")).hasCount(3);
            assertHolds(page, scripts, "happening-" + language);

            page.locator("main ul a[href*='/outcome/outcomes/']").first().click();
            assertThat(page.locator(".ds-alert[data-color=info]")).isVisible();
            page.locator("#rightField-answer").selectOption("yes");
            saveRow(page);

            page.locator("main a[href*='milestone=6-months']").click();
            assertThat(page.locator("#milestone")).hasValue("6-months");
            page.locator("#on").fill(FIRST.plusMonths(10).plusDays(3).toString());
            page.locator("#stillThere").selectOption("true");
            page.locator("#permanent").selectOption("true");
            saveRow(page);
            assertThat(page.locator("main a[href*='milestone=6-months']")).hasCount(0);

            page.locator("nav.trail a").last().click();
            assertThat(page.locator("button[name=offered][value=yes]")).isVisible();
            page.locator("button[name=offered]").click();
            assertThat(page.locator("button[name=offered][value=yes]")).hasCount(0);
        }
    }

    private static void found(Page page, String name, boolean scripts) {
        assertHolds(page, scripts, "programmes");
        page.locator("main a[href$='/programmes/new']").click();
        page.locator("#name").fill(name);
        page.locator("#from").fill(FIRST.minusMonths(1).toString());
        page.locator("#funding-0-fund").selectOption("esf-plus");
        page.locator("#funding-0-share").fill("140");
        page.locator("#funding-0-from").fill(FIRST.toString());
        page.locator("form.row p.buttons button").first().click();
        assertThat(page.locator("#funding-0-share-wrong")).isVisible();
        page.locator("#funding-0-share").fill("40");
        assertHolds(page, scripts, "programme-form");
        saveRow(page);
        assertThat(page.locator("tbody th a", new Page.LocatorOptions().setHasText(name))
                        .first())
                .isVisible();
    }
}
