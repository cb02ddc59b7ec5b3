package se.jobbspar.suite.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import se.jobbspar.local.door.AccessTokens;
import se.jobbspar.local.door.DemoRealm;
import se.jobbspar.local.door.Door;
import se.jobbspar.local.settings.Ports;
import se.jobbspar.local.settings.Restarts;
import se.jobbspar.local.settings.Settings;
import se.jobbspar.local.suite.SuiteHome;
import se.jobbspar.suite.SharedSuite;

/**
 * What every page of the console is held to. The suite is started once for all; {@code -Djobbspar.console.address=…}
 * tests one that runs already.
 */
abstract class PageTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private static Chromium chromium;
    private static String address;

    @BeforeAll
    static void start() {
        String running = System.getProperty("jobbspar.console.address");
        address = running == null ? SharedSuite.get().address() : running;
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    static SignedIn signIn(String user) {
        return signIn(user, new Browser.NewContextOptions());
    }

    static SignedIn signIn(String user, Browser.NewContextOptions options) {
        DemoRealm.Person person = DemoRealm.load().people().stream()
                .filter(one -> one.name().equals(user))
                .findFirst()
                .orElseThrow();
        return new SignedIn(chromium.browser(), address, person.name(), person.password(), options);
    }

    static Browser browser() {
        return chromium.browser();
    }

    static String address() {
        return address;
    }

    /** The gateway, for what is said and asked over HTTP beside the browser. */
    static Door door() {
        Settings settings = new Settings(
                SuiteHome.projectFolder(),
                Path.of(""),
                new Ports(URI.create(address).getPort()),
                Restarts.USUAL);
        return new Door(settings, new AccessTokens(settings, DemoRealm.load()));
    }

    /** Registers somebody who may be shown; the browser is at the person's page then. */
    static Page register(SignedIn coach, String name, String language) {
        Page page = coach.open("/console/participants/new?lang=" + language);
        page.locator("#name").fill(name);
        page.locator("#protection").selectOption("none");
        page.locator("form.write button").click();
        page.waitForURL("**/console/participants/*-*");
        return page;
    }

    /** Sends the form of a row, which says nothing against it. */
    static void saveRow(Page page) {
        page.locator("form.row p.buttons button").first().click();
        page.waitForURL("**?saved*");
        assertThat(page.locator("#status")).isVisible();
    }

    /** @param scripts whether the page has them, which the rules of accessibility are run by */
    static void assertHolds(Page page, boolean scripts, String name) {
        assertEquals(1, page.locator("h1").count());
        if (scripts) {
            assertAccessible(page);
            assertFits320(page);
            shoot(page, name);
        }
    }

    static void assertAccessible(Page page) {
        // What is folded away is judged too; it is there at once, since motion is reduced.
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        var violationsAlone = new AxeRunOptions();
        violationsAlone.setResultTypes(List.of("violations"));
        // Judged within the page, not summed up on a new one each time; that leaves out frames, and there are none.
        assertEquals(1, page.frames().size(), page.url());
        AxeResults results = new AxeBuilder(page)
                .options(violationsAlone)
                .withTags(RULES)
                .setLegacyMode(true)
                .analyze();

        assertEquals(
                List.of(),
                results.getViolations().stream()
                        .map(rule -> rule.getId() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                        .toList(),
                page.url());
    }

    /** No sideways scrolling at 320 px, as somebody who zooms to 400 % has it. */
    static void assertFits320(Page page) {
        page.setViewportSize(320, 800);
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        page.setViewportSize(1280, 900);

        assertTrue(width <= 320, page.url() + " is " + width + " px wide");
    }

    static void assertPrintsTagged(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setTagged(true));
        String text = new String(pdf, StandardCharsets.ISO_8859_1);

        assertTrue(text.contains("StructTreeRoot"), "the PDF has no structure");
        assertTrue(text.contains("/Lang"), "the PDF does not tell its language");
    }

    /** How many sheets of A4 a page fills. */
    static int sheets(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        return new String(pdf, StandardCharsets.ISO_8859_1).split("/Type /Page\\b").length - 1;
    }

    static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    static void shootForcedColours(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        shoot(page, name + "-forced-colours");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    static void shootPrint(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        shoot(page, name + "-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
