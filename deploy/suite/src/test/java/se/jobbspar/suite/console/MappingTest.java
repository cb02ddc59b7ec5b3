package se.jobbspar.suite.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A coach sits with a person and maps, in either language, with and without scripts. */
class MappingTest extends PageTest {
    private static final String PARTICIPANTS = "/console/participants";

    @ParameterizedTest
    @CsvSource({"sv, Leila, Sparat under Erfarenhet., sjuksköterska", "en, Mehmet, Saved under Experience., cook"})
    void conversationEndsInAProfile(String language, String name, String saved, String occupation) {
        try (SignedIn karin = signIn("karin")) {
            String mapping = mapping(karin, name, language);
            Page page = karin.page();
            assertGood(page, "mapping-" + language);

            page.locator("a[href$='/experiences/new']").click();
            assertGood(page, "row-" + language);
            page.locator("#occupation").fill(occupation);
            page.locator("#occupation-found input[type=radio]").first().check();
            page.locator("#from").fill("2009");
            page.locator("#to").fill("2014-08");
            page.locator("#country").selectOption("SUHH");
            page.locator("#evidence-kind").selectOption("certificate");
            save(page);
            assertThat(page.locator("#status")).hasText(saved);
            Locator row = page.locator("section:has(#experiences) li").last();
            assertTrue(row.innerText().contains("2009"), row.innerText());
            change(row, page);
            remove(page);
            assertThat(page.locator("#status")).not().hasText(saved);
            assertEquals(mapping, page.url().substring(address().length()).replaceAll("[?#].*", ""));
        }
    }

    @Test
    void namesAreFoundAndMistakesMendedWithoutScripts() {
        try (SignedIn karin = signIn("karin", new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            mapping(karin, "Leila", "sv");
            Page page = karin.page();

            page.locator("a[href$='/skills/new']").click();
            page.locator("#concept").fill("hygien");
            page.locator("button[name=search]").click();
            page.locator("#concept-found input[type=radio]").first().check();
            page.locator("#evidence-date").fill("2031");
            page.locator("#answer").selectOption("yes");
            page.locator("#level").selectOption("3");
            save(page);
            assertThat(page.locator("#status a")).hasAttribute("href", "#evidence-date");
            page.locator("#evidence-date").fill("2021");
            save(page);
            assertThat(page.locator("#status")).hasText("Sparat under Kompetenser.");
            page.locator("section:has(#skills) li a").last().click();
            remove(page);
        }
    }

    @Test
    void whoIsSlowerSeesBothValuesAndChooses() {
        try (SignedIn karin = signIn("karin");
                SignedIn other = signIn("karin")) {
            mapping(karin, "Mehmet", "sv");
            String row = added(karin.page());
            other.open(row);

            karin.open(row).locator("#reading").selectOption("B1");
            save(karin.page());
            other.page().locator("#reading").selectOption("C1");
            save(other.page());

            assertThat(other.page().locator("#status td").first()).hasText("B1");
            assertGood(other.page(), "conflict");
            save(other.page());
            assertThat(other.page().locator("#status")).hasText("Sparat under Språk.");
            remove(karin.open(row));
        }
    }

    @Test
    void wishesAreChosenAndSaved() {
        try (SignedIn karin = signIn("karin")) {
            String mapping = mapping(karin, "Leila", "sv");
            Page page = karin.open(mapping + "/wishes");
            assertGood(page, "wishes");

            page.locator("[id='not-workingTimes'] label", new Page.LocatorOptions().setHasText("nätter"))
                    .click();
            save(page);
            assertThat(page.locator("#status")).hasText("Sparat under Önskemål.");
            assertThat(page.locator("section:has(#wishes)")).containsText("nätter");
            karin.open(mapping + "/wishes")
                    .locator("[id='not-workingTimes'] label", new Page.LocatorOptions().setHasText("nätter"))
                    .click();
            save(page);
        }
    }

    /** Adds a language that nobody in the demo has; the address of its row. */
    private static String added(Page page) {
        page.locator("a[href$='/languages/new']").click();
        page.locator("#language").selectOption("is");
        page.locator("#reading").selectOption("A1");
        save(page);
        return page.locator("section:has(#languages) li a").last().getAttribute("href");
    }

    private static String mapping(SignedIn coach, String name, String language) {
        Page page = coach.open(PARTICIPANTS + "?lang=" + language + "&q=" + name);
        page.locator("tbody th a").first().click();
        page.locator("a[href$='/mapping']").click();
        return page.url().substring(address().length());
    }

    private static void change(Locator row, Page page) {
        row.locator("a").click();
        assertThat(page.locator("#from")).hasValue("2009");
    }

    private static void save(Page page) {
        page.locator("form.row > .buttons button").first().click();
    }

    private static void remove(Page page) {
        page.locator("button[name=remove]").click();
        page.waitForURL("**/mapping?removed=*");
    }

    private static void assertGood(Page page, String name) {
        assertAccessible(page);
        assertFits320(page);
        assertPrintsTagged(page);
        shoot(page, name);
        shootForcedColours(page, name);
    }
}
