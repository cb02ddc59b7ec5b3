package se.jobbspar.suite.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A coach sends a spreadsheet as Excel saves it, mends nothing yet, takes what can be taken, and decides who is the same. */
class IntakeTest extends PageTest {
    private static final String IMPORT = "/console/participants/import";
    private static final String DUPLICATES = "/console/participants/duplicates";

    @Test
    void coachTriesAFileTakesItAndDecidesWhoIsTheSame() throws IOException {
        wholeWay("sv", new Browser.NewContextOptions());
    }

    @Test
    void allOfItWorksInEnglishAndWithoutScripts() throws IOException {
        wholeWay("en", new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static void wholeWay(String language, Browser.NewContextOptions options) throws IOException {
        boolean scripts = !Boolean.FALSE.equals(options.javaScriptEnabled);
        try (SignedIn lena = signIn("lena", options)) {
            Page page = lena.open("/console/participants?lang=" + language);
            page.locator("a[href='" + IMPORT + "']").click();
            hold(page, scripts, "intake-" + language);
            send(page, language);

            answered(page, true);
            assertEquals(List.of("3", "2", "0", "0", "1", "1"), facts(page));
            assertEquals(2, page.locator("tbody tr").count());
            hold(page, scripts, "intake-tried-" + language);
            assertTrue(report(page).startsWith("\uFEFF\""));

            page.locator("form[action^='" + IMPORT + "'] button").click();
            answered(page, false);
            assertEquals(List.of("3", "2", "0", "0", "1", "1"), facts(page));
            page.locator("main a[href='" + DUPLICATES + "']").click();
            hold(page, scripts, "duplicates-" + language);
            assertTrue(
                    page.locator("main section").first().innerText().contains("dubbel-" + language + "@example.org"));

            page.locator("button[value=different]").first().click();
            page.locator("button[value=again]").click();
            page.locator("button[value=earlier]").first().click();
            page.locator("a[href$='/merges']").click();
            hold(page, scripts, "merges-" + language);
            page.locator("main form button").click();
            assertEquals(0, page.locator("main form").count());

            lena.open(IMPORT);
            send(page, language);
            answered(page, true);
            assertEquals("2", facts(page).get(3), "the same file again changes nothing");
            assertEquals(List.of(), lena.strayed());
            assertEquals(List.of(), lena.complaints());
        }
    }

    /** Windows-1252 with semicolons; the last row has a competence that nobody knows. */
    private static void send(Page page, String language) {
        String file = ("namn;referens;skyddade personuppgifter;e-post;kompetenser;språk\r\n"
                        + "Åsa Dubbel%1$s;%1$s 1;nej;dubbel-%1$s@example.org;läsa kartor=3;svenska=B1\r\n"
                        + "Dubbel%1$s, Asa;%1$s 2;nej;Dubbel-%1$s@example.org;läsa kartor=2;\r\n"
                        + "Kim Fel;%1$s 3;nej;;läsa kartorr=2;\r\n;;;;;\r\n")
                .formatted(language);
        page.locator("#file")
                .setInputFiles(
                        new FilePayload("deltagare.csv", "text/csv", file.getBytes(Charset.forName("windows-1252"))));
        page.locator("form[enctype] button").click();
        page.waitForURL("**" + IMPORT + "/*");
    }

    /** Until the service has answered: the page shows it by itself with scripts, else when it is asked again. */
    private static void answered(Page page, boolean trial) {
        for (int i = 0; i < 120; i++) {
            boolean takeable =
                    page.locator("form[action^='" + IMPORT + "/'] button").count() > 0;
            if (page.locator(".facts dd").count() == 6 && takeable == trial) {
                return;
            }
            page.waitForTimeout(500);
            if (i % 6 == 5) {
                page.reload();
            }
        }
    }

    private static List<String> facts(Page page) {
        return page.locator(".facts dd").allInnerTexts();
    }

    private static String report(Page page) throws IOException {
        Download download =
                page.waitForDownload(() -> page.locator("a[href$='/report']").click());
        try (InputStream report = download.createReadStream()) {
            return new String(report.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void hold(Page page, boolean scripts, String name) {
        assertEquals(1, page.locator("h1").count());
        if (scripts) {
            assertAccessible(page);
            assertFits320(page);
            assertPrintsTagged(page);
            page.reload();
            shoot(page, name);
        }
    }
}
