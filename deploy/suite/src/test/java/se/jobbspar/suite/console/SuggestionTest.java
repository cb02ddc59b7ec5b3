package se.jobbspar.suite.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A coach pastes what a person has told, asks, and saves what is ticked, in either language, with and without scripts. */
class SuggestionTest extends PageTest {
    private static final String TEXT = "Jag var svetsare i Basra 1991–1993.\nIsländska\nJag har aldrig varit kock.";

    @ParameterizedTest
    @CsvSource({"sv, Leila, '1 sparade, 1 väntar.'", "en, Mehmet, '1 saved, 1 waiting.'"})
    void whatIsTickedIsSavedAndTheRestWaits(String language, String name, String saved) {
        try (SignedIn karin = signIn("karin")) {
            Page page = mapping(karin, name, language);
            suggest(page, TEXT);
            assertGood(page, "suggestions-" + language);
            assertThat(page.locator("mark").first()).hasText("svetsare i Basra 1991–1993");
            assertThat(page.locator("input:checked")).hasCount(0);
            assertThat(page.locator("fieldset.hit")).hasCount(2);

            page.locator("#rowaa-take").check();
            save(page);
            assertThat(page.locator("#status p").first()).hasText(saved);
            assertGood(page, "suggestions-saved-" + language);
            page.locator("#status a[href$='/mapping']").click();
            page.locator("section:has(#experiences) li", new Page.LocatorOptions().setHasText("1991"))
                    .locator("a")
                    .click();
            page.locator("button[name=remove]").click();
            page.waitForURL("**/mapping?removed=*");
        }
    }

    @Test
    void levelThatTheTextLeavesOutIsAskedForWithoutScripts() {
        try (SignedIn karin = signIn("karin", new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = mapping(karin, "Leila", "sv");
            suggest(page, TEXT);
            page.locator("#rowab-take").check();
            save(page);
            assertThat(page.locator("#rowab-take")).isChecked();
            assertThat(page.locator(".ds-validation-message").first()).isVisible();
            page.locator("#rowab-reading").selectOption("A1");
            save(page);
            assertThat(page.locator("#status")).containsText("1 sparade");
            page.locator("#status a[href$='/mapping']").click();
            page.locator("section:has(#languages) li", new Page.LocatorOptions().setHasText("isländska"))
                    .locator("a")
                    .click();
            page.locator("button[name=remove]").click();
        }
    }

    @Test
    void textInAnotherLanguageSaysSo() {
        try (SignedIn karin = signIn("karin")) {
            Page page = mapping(karin, "Leila", "sv");
            suggest(page, "Ich habe zehn Jahre als Koch in einem Restaurant gearbeitet und spreche auch Deutsch.");
            assertThat(page.locator("#status")).containsText("tyska");
        }
    }

    private static Page mapping(SignedIn coach, String name, String language) {
        Page page = coach.open("/console/participants?lang=" + language + "&q=" + name);
        page.locator("tbody th a").first().click();
        page.locator("a[href$='/mapping']").click();
        return page;
    }

    private static void suggest(Page page, String text) {
        page.locator("#text").fill(text);
        page.locator("form[action$='/mapping/text'] button").click();
    }

    private static void save(Page page) {
        page.locator("main form > .buttons button").click();
    }

    private static void assertGood(Page page, String name) {
        assertAccessible(page);
        assertFits320(page);
        shoot(page, name);
        shootForcedColours(page, name);
    }
}
