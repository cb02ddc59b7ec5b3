package se.jobbspar.suite.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * A coach writes an agreement on a work placement, finds it on a tile while a signature is missing, prints it for those who sign,
 * prolongs it, says how it went, and confirms into the profile what was shown.
 */
class AgreementTest extends PageTest {
    private static final LocalDate FIRST = LocalDate.now().minusDays(40);

    @Test
    void coachFollowsAnAgreementFromTheFirstWordToTheEnd() {
        wholeWay("sv", new Browser.NewContextOptions());
    }

    @Test
    void allOfItWorksInEnglishAndWithoutScripts() {
        wholeWay("en", new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static void wholeWay(String language, Browser.NewContextOptions options) {
        boolean scripts = !Boolean.FALSE.equals(options.javaScriptEnabled);
        String name = "Pia Praktik " + language;
        try (SignedIn karin = signIn("karin", options)) {
            Page page = register(karin, name, language);
            page.locator("main a[href$='/outcome']").click();
            page.locator("main a[href$='/placements/new']").click();
            terms(page);
            assertHolds(page, scripts, "placement-form-" + language);
            saveRow(page);
            assertHolds(page, scripts, "happening-placement-" + language);

            foundOnTheTile(karin, name, scripts, language);
            page.locator("main a[href*='/placements/']:not([href$='/new'])")
                    .first()
                    .click();
            sign(page, "", 2);
            assertHolds(page, scripts, "placement-" + language);
            if (scripts) {
                assertPrintsTagged(page);
                assertEquals(1, sheets(page), "an agreement is one sheet");
                shootPrint(page, "placement-" + language);
            }
            sign(page, "", 4);

            page.locator("main a[href*='/prolongation?end=1']").click();
            page.locator("[id='prolongations-0-to']").fill(FIRST.plusDays(30).toString());
            saveRow(page);
            sign(page, "prolongations-0-", 4);
            page.locator("main a[href$='/closing']").click();
            page.locator("#closing-on").fill(FIRST.plusDays(30).toString());
            page.locator("#closing-job").selectOption("with-host");
            assertHolds(page, scripts, "placement-closing-" + language);
            saveRow(page);
            assertHolds(page, scripts, "placement-closed-" + language);

            confirmed(page, scripts, language);

            karin.open("/console/participants?coach=me&waiting=signature-open&lang=" + language);
            assertThat(page.getByText(name)).hasCount(0);
        }
    }

    private static void terms(Page page) {
        page.locator("#host").fill("Solgläntans vårdboende");
        page.locator("#supervisor").fill("Eva Berg");
        page.locator("#from").fill(FIRST.toString());
        page.locator("#to").fill(FIRST.plusDays(20).toString());
        page.locator("#hoursPerWeek").fill("41");
        page.locator("#tasks").fill("Omvårdnad tillsammans med handledaren.\nMåltider och städning.");
        page.locator("form.row p.buttons button").first().click();
        assertThat(page.locator("#hoursPerWeek-wrong")).isVisible();
        page.locator("#hoursPerWeek").fill("30");
    }

    /** From the start page to the list of those it counts, and from the row to where it is done. */
    private static void foundOnTheTile(SignedIn coach, String name, boolean scripts, String language) {
        Page page = coach.open("/console/?lang=" + language);
        assertHolds(page, scripts, "start-tiles-" + language);
        page.locator(".cards a[href*='waiting=signature-open']").click();
        page.locator("tbody tr", new Page.LocatorOptions().setHasText(name))
                .locator("a[href$='/outcome']")
                .click();
        assertTrue(page.url().endsWith("/outcome"), page.url());
    }

    /** What was shown at work comes into the profile with one button. */
    private static void confirmed(Page page, boolean scripts, String language) {
        page.locator("main a[href*='/gains/of/placements/']").click();
        page.locator("#closing-shown-skills-0-concept").fill(language.equals("sv") ? "hygien" : "hygiene");
        page.locator("#closing-shown-skills-0-level").selectOption("3");
        page.locator("button[name=search]").first().click();
        page.locator("input[type=radio][name='closing.shown.skills[0].concept']")
                .first()
                .check();
        assertHolds(page, scripts, "gain-form-" + language);
        saveRow(page);
        page.locator("main a[href$='/gains']").click();
        assertHolds(page, scripts, "gains-" + language);
        page.locator(".demands button").click();
        page.waitForURL("**?confirmed");
        assertThat(page.locator(".demands")).hasCount(0);
    }

    private static void sign(Page page, String end, int parties) {
        page.locator("main a[href*='/signatures?end=" + (end.isEmpty() ? 0 : 1) + "']")
                .click();
        for (int party = 0; party < parties; party++) {
            page.locator("#" + end + "signatures-" + party + "-on")
                    .fill(FIRST.plusDays(end.isEmpty() ? party - 5 : party).toString());
        }
        saveRow(page);
    }
}
