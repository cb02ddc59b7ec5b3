package se.jobbspar.suite.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A year of a programme, from its founding to its audit: what docs/programme.md tells. A programme leader founds it, a coach goes
 * with one person all the way, the leader reads what it came to, a month is sent and corrected, and an auditor counts anew.
 */
class ProgrammeYearTest extends PageTest {
    private static final YearMonth BEGIN = YearMonth.now().minusYears(1);
    private static final LocalDate FIRST = BEGIN.atDay(3);
    private static final String PROGRAMME = "Vägen till vården";
    private static final String METHOD = "Handledare på plats";

    @Test
    void programmeIsFoundedLivedJudgedAndAudited() {
        String programme;
        try (SignedIn petra = signIn("petra")) {
            programme = founded(petra);
        }
        Cohort others = new Cohort(door(), "karin", programme, FIRST);
        others.toWork(5);
        others.toStudies(6);
        others.goOn(5);
        try (SignedIn karin = signIn("karin")) {
            PersonsWay hanna =
                    PersonsWay.register(karin, "Hanna Året-Runt", FIRST).open();
            hanna.enrol(PROGRAMME);
            hanna.stateWhatTheFundAsks();
            hanna.placeAtWork(METHOD);
            hanna.attend(BEGIN, 64);
            hanna.findWork();
            hanna.leave();
            shoot(karin.page(), "year-person");
            sendsAndCorrects(karin, hanna, programme);
            audited(karin.open("/console/outcomes?lang=sv&programme=" + programme), programme);
        }
        try (SignedIn petra = signIn("petra")) {
            judged(petra, programme);
        }
    }

    private static String founded(SignedIn petra) {
        Page page = petra.open("/console/programmes/new?lang=sv");
        page.locator("#name").fill(PROGRAMME);
        page.locator("#from").fill(BEGIN.atDay(1).toString());
        page.locator("#funding-0-fund").selectOption("esf-plus");
        page.locator("#funding-0-share").fill("40");
        page.locator("#funding-0-from").fill(BEGIN.atDay(1).toString());
        page.locator("#funding-1-fund").selectOption("own");
        page.locator("#funding-1-share").fill("60");
        page.locator("#funding-1-from").fill(BEGIN.atDay(1).toString());
        saveRow(page);
        String outcomes = named(page, PROGRAMME)
                .locator("a[href*='/outcomes?programme=']")
                .getAttribute("href");

        petra.open("/console/methods/new");
        page.locator("#name").fill(METHOD);
        page.locator("#description").fill("En handledare från arbetsplatsen är med från första dagen.");
        saveRow(page);
        petra.open("/console/packages/new");
        page.locator("#name").fill("Vård i hela länet");
        page.locator("#budget").fill("40 000 000");
        page.locator("#from").fill(BEGIN.atDay(1).toString());
        page.locator("#to").fill(BEGIN.plusYears(3).atDay(1).minusDays(1).toString());
        page.locator("#programmes-0-").selectOption(new SelectOption().setLabel(PROGRAMME));
        saveRow(page);
        return outcomes.substring(outcomes.indexOf('=') + 1);
    }

    /** Two months are sent; hours of the first were wrong, so both are to be sent again. */
    private static void sendsAndCorrects(SignedIn karin, PersonsWay hanna, String programme) {
        String months = "/console/programmes/" + programme + "/funds/esf-plus/months";
        Page page = karin.open(months);
        Locator sent = page.locator("tbody tr", new Page.LocatorOptions().setHasText("av Karin"));
        page.locator("main form button").click();
        assertThat(sent).hasCount(1);
        page.locator("main form button").click();
        assertThat(sent).hasCount(2);
        Locator again = page.locator("tbody tr", new Page.LocatorOptions().setHasText("Ska skickas igen"));
        assertThat(again).hasCount(0);

        hanna.open().correctHours(46);
        karin.open(months);
        assertThat(again).hasCount(2);
        assertThat(again.first()).containsText("skickades som 64 (-18)");
        shoot(page, "year-months");
        page.locator("main form button").click();
        assertThat(again).hasCount(1);
    }

    /** The figure, the list it opens to and a count from the history alone are the same people. */
    private static void audited(Page page, String programme) {
        assertThat(page.locator("tr:has(a[href*='/to-work/people'])")).containsText("35,29 %");
        assertThat(page.locator("tr:has(a[href*='/ended-to-work/people'])")).containsText("50,00 %");
        page.locator("a[href*='/to-work/people']").click();
        shoot(page, "year-behind");
        assertThat(page.locator("tbody tr")).hasCount(6);
        Audit audit = new Audit(door(), "karin");
        Set<String> counted = audit.toWork(programme);
        assertEquals(6, counted.size());
        assertEquals(audit.behind("to-work", programme), counted);
    }

    /** A planner reads published figures, which open to nobody, and methods of which too few have come to anything. */
    private static void judged(SignedIn petra, String programme) {
        Page page = petra.open("/console/outcomes?lang=sv&programme=" + programme);
        assertThat(page.locator("#enrolled")).isVisible();
        assertThat(page.locator("#ended")).isVisible();
        assertThat(page.locator("a[href*='/people']")).hasCount(0);
        petra.open("/console/methods/comparison");
        assertThat(named(page, METHOD)).containsText("färre än 30 personer");
    }

    private static Locator named(Page page, String name) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(name))
                .first();
    }
}
