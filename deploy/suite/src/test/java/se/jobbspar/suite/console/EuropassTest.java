package se.jobbspar.suite.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A coach takes a Europass CV out of one person's profile and into another's, reads what was left, and hands out an extract. */
class EuropassTest extends PageTest {
    private static final String NOT_HELD =
            "\"LearnerInfo\" : {\n      \"Headline\" : {\"Type\" : {\"Code\" : \"preferred_job\"}},";

    @Test
    void cvGoesOutAndInAndWhatIsLeftIsNamed() throws IOException {
        wholeWay("sv", "Inget fanns redan", "Rubrik", new Browser.NewContextOptions());
    }

    @Test
    void allOfItWorksInEnglishAndWithoutScripts() throws IOException {
        wholeWay("en", "None had been there", "Headline", new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static void wholeWay(String language, String none, String headline, Browser.NewContextOptions options)
            throws IOException {
        boolean scripts = !Boolean.FALSE.equals(options.javaScriptEnabled);
        try (SignedIn karin = signIn("karin", options)) {
            Page page = karin.open("/console/participants?mapped=mapped&lang=" + language);
            page.locator("tbody th a").first().click();
            String cv = saved(page, "europass");
            assertTrue(cv.contains("\"SkillsPassport\""), cv);
            String extract = saved(page, "json");
            assertTrue(extract.contains("\"contactLog\""), extract);

            register(karin, "Eva Europass " + language, language);
            page.locator("a[href$='/europass']").click();
            assertHolds(page, scripts, "europass-" + language);
            send(page, cv.replaceFirst("\"LearnerInfo\" : \\{", NOT_HELD));
            assertThat(page.locator("#status")).containsText(none);
            assertThat(page.locator("tbody th", new Page.LocatorOptions().setHasText(headline)))
                    .hasCount(1);
            assertHolds(page, scripts, "europass-taken-" + language);

            page.locator("main .buttons a[href$='/europass']").click();
            send(page, "%PDF");
            assertThat(page.locator("#status a")).hasAttribute("href", "#file");
            assertHolds(page, scripts, "europass-refused-" + language);
        }
    }

    private static String saved(Page page, String format) throws IOException {
        Download download = page.waitForDownload(
                () -> page.locator("a[href$='/export?format=" + format + "']").click());
        try (InputStream file = download.createReadStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(Page page, String cv) {
        page.locator("#file")
                .setInputFiles(new FilePayload("cv.json", "application/json", cv.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[enctype] button").click();
        page.locator("#status").waitFor();
    }
}
