package se.jobbspar.suite.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A coach arranges a meet-up that has been, finds somebody and invites, records what came of it, and sees it at the person's. */
class RecruitmentTest extends PageTest {
    private static final LocalDate DAY = LocalDate.now().minusDays(3);

    @Test
    void coachInvitesAndRecordsWhatCameOfIt() {
        wholeWay("sv", new Browser.NewContextOptions());
    }

    @Test
    void allOfItWorksInEnglishAndWithoutScripts() {
        wholeWay("en", new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static void wholeWay(String language, Browser.NewContextOptions options) {
        boolean scripts = !Boolean.FALSE.equals(options.javaScriptEnabled);
        String name = "Rut Träff " + language;
        String employer = "Ängens gård " + language;
        try (SignedIn karin = signIn("karin", options)) {
            Page page = register(karin, name, language);
            String person = page.url().replaceAll("\\?.*", "");

            page = karin.open("/console/meet-ups/new?lang=" + language);
            page.locator("#employer").fill(employer);
            page.locator("#on").fill(DAY.toString());
            page.locator("#place").fill("Folkets hus, kl. 13");
            page.locator("#answersBy").fill(DAY.plusDays(1).toString());
            page.locator("form.row p.buttons button").first().click();
            assertThat(page.locator("#answersBy-wrong")).isVisible();
            page.locator("#answersBy").fill(DAY.minusDays(7).toString());
            assertHolds(page, scripts, "meet-up-form-" + language);
            saveRow(page);
            assertHolds(page, scripts, "meet-ups-" + language);

            page.locator("tbody th a", new Page.LocatorOptions().setHasText(employer))
                    .first()
                    .click();
            page.locator("#q").fill(name);
            page.locator("form.filters button").click();
            assertHolds(page, scripts, "meet-up-search-" + language);
            page.locator(".demands form[action$='" + person.substring(person.lastIndexOf('/')) + "'] button")
                    .click();
            page.waitForURL("**?invited");
            assertHolds(page, scripts, "meet-up-" + language);

            page.locator("tbody a[href*='/invitations/']").click();
            page.locator("#answer").selectOption("yes");
            page.locator("#came").selectOption("true");
            page.locator("#interview").selectOption("true");
            assertHolds(page, scripts, "invitation-" + language);
            saveRow(page);
            assertThat(page.locator("tbody"))
                    .containsText(language.equals("sv") ? "kom · intervju" : "came · interview");

            page.navigate(person + "/outcome");
            assertThat(page.locator("#meet-ups + ul")).containsText(employer);
        }
    }
}
