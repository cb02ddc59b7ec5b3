package se.jobbspar.suite.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jobbspar.local.door.Answer;

/** What docs/need.md tells: HR counts, a planner looks for what the municipality is short of, opens it and states what is known. */
class NeedTest extends PageTest {
    private static final String SHORTAGES = "/console/shortages?lang=sv";
    private static final int NEXT_YEAR = LocalDate.now().getYear() + 1;
    /** The day of the demo's headcount, which this one is added to. */
    private static final LocalDate DAY = LocalDate.now().withDayOfYear(1);
    /** A cleaner in a unit of this test's own: nobody else counts any. */
    private static final String OCCUPATION = "9111";

    @Test
    void hrCountsAndAPlannerFindsTheNeedOpensItAndStatesWhomToExpect() throws IOException {
        try (SignedIn hanna = signIn("hanna")) {
            counted(hanna.open("/console/headcounts?lang=sv"));
        }
        try (SignedIn petra = signIn("petra")) {
            Page page = petra.open(SHORTAGES);
            assertThat(page.locator("h1")).hasText("Bristyrken: Örebro");
            Locator row = row(page);
            assertThat(row).containsText("före dem som väntas");

            row.locator("th a").click();
            assertThat(page.locator("svg.chart")).isVisible();
            assertThat(page.locator("main")).containsText("Hur många som väntas är inte sagt");
            expected(page);
            judged(page);
            agrees(page);

            page.navigate(address() + SHORTAGES + "&sort=retirements");
            assertThat(row(page)).containsText("▲ brist");
            assertThat(row(page)).not().containsText("före dem som väntas");
            saved(page);
        }
    }

    /** A file with a total is tried, its row says so, and the rest is taken. */
    private static void counted(Page page) {
        String rows = "ssyk;enhet;alder;antal\n9111;Provhuset;60-64;10\n9111;Provhuset;40-44;20\nSumma;;;30\n";
        for (String button : List.of("button:not([name])", "button[name=take]")) {
            page.locator("#file")
                    .setInputFiles(new FilePayload("personal.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
            page.locator("#countedOn").fill(DAY.toString());
            page.locator("form[enctype] " + button).click();
            assertThat(page.locator("#rows ~ .scroll tbody tr")).hasCount(1);
            assertThat(page.locator("#rows ~ .scroll tbody")).containsText("summa");
        }
        assertThat(page.locator("#status")).containsText("är inläst");
    }

    private static void expected(Page page) {
        for (int year = NEXT_YEAR; year < NEXT_YEAR + 5; year++) {
            page.locator("main a[href$='/supply']").click();
            page.locator("#year").fill(String.valueOf(year));
            page.locator("#hires").fill("1");
            page.locator("#trained").fill("0");
            page.locator("#reason").fill("Som i fjol");
            saveRow(page);
        }
        assertThat(page.locator("main")).containsText("utöver dem som väntas");
    }

    private static void judged(Page page) {
        page.locator("main a[href$='/assessment']").click();
        page.locator("#situation").selectOption("shortage");
        saveRowRefused(page);
        page.locator("#reason").fill("Fyra tjänster har varit lediga sedan i våras");
        saveRow(page);
        assertThat(page.locator("main")).containsText("Egen bedömning, Örebro");
    }

    private static void saveRowRefused(Page page) {
        page.locator("form.row p.buttons button").first().click();
        assertThat(page.locator("#reason-wrong")).isVisible();
    }

    /** What the page says of a year is what the service says, and the years add up to what it says of five. */
    private static void agrees(Page page) {
        double five = 0;
        for (int year = NEXT_YEAR; year < NEXT_YEAR + 5; year++) {
            Answer need = door().get("petra", "/vacancy/v1/needs?occupation=" + OCCUPATION + "&year=" + year);
            double middle = need.body().at("/items/0/need/middle").asDouble();
            assertThat(page.locator("[aria-labelledby=coming] tbody tr").nth(year - NEXT_YEAR))
                    .containsText(inSwedish(middle));
            five += middle;
        }
        assertThat(page.locator(".facts dd").last()).containsText(inSwedish(Math.round(five * 10) / 10.0));
    }

    private static String inSwedish(double number) {
        return number == Math.rint(number)
                ? String.valueOf((long) number).replace('-', '−')
                : String.valueOf(number).replace('.', ',').replace('-', '−');
    }

    private static void saved(Page page) throws IOException {
        Download csv = page.waitForDownload(
                () -> page.locator("main a[href*='/shortages/csv']").click());
        String file = Files.readString(csv.path());
        assertTrue(file.lines().anyMatch(line -> line.startsWith("\"" + OCCUPATION + "\"")), file);
    }

    private static Locator row(Page page) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText("(" + OCCUPATION + ")"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pagesHoldWithAndWithoutScripts(boolean scripts) {
        try (SignedIn petra = signIn("petra", new Browser.NewContextOptions().setJavaScriptEnabled(scripts))) {
            for (String language : List.of("sv", "en")) {
                assertHolds(petra.open("/console/shortages?lang=" + language), scripts, "shortages-" + language);
                assertTrue(petra.page().locator("tbody tr").count() > 5);
                assertHolds(petra.open("/console/shortages/5321?lang=" + language), scripts, "need-" + language);
                assertHolds(petra.open("/console/headcounts?lang=" + language), scripts, "headcounts-" + language);
            }
            if (scripts) {
                shootForcedColours(petra.open("/console/shortages/5321?lang=sv"), "need");
                shootPrint(petra.page(), "need");
                assertPrintsTagged(petra.page());
                assertPrintsTagged(petra.open("/console/shortages?lang=sv"));
            }
            assertEquals(List.of(), petra.strayed());
            assertEquals(List.of(), petra.complaints());
        }
    }
}
