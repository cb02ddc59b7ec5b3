package se.jobbspar.suite.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;
import se.jobbspar.suite.Json;

/**
 * What docs/vacancies.md tells: a private employer, a municipal company, HR, a planner and a coach in a browser, and a partner's
 * system over HTTP.
 */
class VacanciesWayTest extends PageTest {
    private static final String ERIK = "3624d16b-d0d8-5ae6-b8c9-580dc460a12e";
    private static final String COMPANY = "Örebro Demobostäder AB";
    private static final String UNIT = "Vivalla hemtjänst";
    private static final String OCCUPATION = "undersköterska, äldreomsorg och habilitering";
    private static final String VACANCIES = "/vacancy/v1/vacancies";
    private static final String PUBLIC = "/vacancy/v1/public/vacancies";

    private final Door door = door();

    @Test
    void privateEmployerSaysWhatItIsAndIsNeverLeftWithoutAnybodyToActForIt() {
        try (SignedIn erik = signIn("erik")) {
            Page page = erik.open("/console/employers?lang=sv");
            assertThat(page.locator("main")).containsText(ERIK);
            assertHolds(page, true, "employers");
            page.locator("tbody a", new Page.LocatorOptions().setHasText("Hjälmarbygdens Omsorg"))
                    .click();
            assertThat(page.locator("main")).containsText("559999-0016");
            page.locator("main a[href$='/edit']").click();
            assertHolds(page, true, "employer-form");
            Locator places = page.locator("input[name^='places'][name$='.name']");
            String place = "Nattpatrullen " + System.nanoTime();
            places.last().fill(place);
            page.locator("select[name^='places']").last().selectOption("1880");
            saveRow(page);
            assertThat(page.locator("main")).containsText(place + ", Örebro");
            members(page);
        }
    }

    /** One is added, one more is removed, and the last one stays. */
    private static void members(Page page) {
        if (page.locator("main").innerText().contains("Ingen är tillagd.")) {
            added(page, "Erik Sand", ERIK);
        }
        added(page, "Nils Prov", "nils-prov");
        assertHolds(page, true, "employer");
        removed(page, "Nils Prov");
        assertThat(page.locator("#status")).containsText("får inte längre handla");
        removed(page, "Erik Sand");
        assertThat(page.locator("#status")).containsText("sista medlem");
        assertThat(page.locator("li.ds-card")).containsText("du");
        assertHolds(page, true, "employer-last-member");
    }

    private static void added(Page page, String name, String subject) {
        page.locator("main a[href$='/members/new']").click();
        page.locator("#name").fill(name);
        page.locator("#subject").fill(subject);
        page.locator("form.row p.buttons button").first().click();
        page.waitForURL("**?added");
    }

    private static void removed(Page page, String name) {
        page.locator("li.ds-card", new Page.LocatorOptions().setHasText(name))
                .locator("button")
                .click();
    }

    @Test
    void plannerLetsSomebodyActForAMunicipalCompany() {
        try (SignedIn petra = signIn("petra");
                SignedIn erik = signIn("erik", new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page kept = company(petra);
            added(kept, "Reserv Prov", "reserv-prov");
            added(kept, "Erik Sand", ERIK);
            assertThat(kept.locator("main")).containsText("tillagd av");
            try {
                Page page = erik.open("/console/vacancies/new?lang=sv");
                page.locator("#employer").selectOption(new SelectOption().setLabel(COMPANY));
                page.locator("#title").fill("Undersköterska till trygghetsboendet i prov");
                page.locator("#occupation").fill(OCCUPATION);
                saveRow(page);
                assertThat(page.locator("main")).containsText(COMPANY);
            } finally {
                removed(company(petra), "Erik Sand");
                petra.page().waitForURL("**?removed");
            }
        }
    }

    private static Page company(SignedIn petra) {
        Page page = petra.open("/console/employers?lang=sv");
        page.locator("tbody a", new Page.LocatorOptions().setHasText(COMPANY)).click();
        return page;
    }

    @Test
    void hrPostsForAUnitAndThePlannerTheCoachAndThePartnerFindIt() {
        String title = "Undersköterska i prov " + System.nanoTime();
        String id = postedByHr(title);
        foundByThePlanner(title);
        listedByTheCoach(title);
        readByThePartner(id);
    }

    private String postedByHr(String title) {
        try (SignedIn hanna = signIn("hanna")) {
            Page page = hanna.open("/console/?lang=sv");
            assertHolds(page, true, "start-hr");
            page.locator("main a[href='/console/vacancies']").first().click();
            assertHolds(page, true, "vacancies-hr");
            page.locator("a[href='/console/vacancies/new']").first().click();
            page.locator("#employer").selectOption(new SelectOption().setLabel(UNIT));
            page.locator("#title").fill(title);
            page.locator("#occupation").fill(OCCUPATION);
            page.locator("#municipality").selectOption("1880");
            page.locator("#terms-extent-from").fill("75");
            page.locator("#terms-extent-to").fill("100");
            saveRow(page);
            String id = page.url().replaceAll(".*/vacancies/([^?]*).*", "$1");

            page.navigate(address() + "/console/vacancies?lang=sv&state=draft");
            page.locator("#employer").selectOption(new SelectOption().setLabel(UNIT));
            page.locator("form.filters button").click();
            assertThat(row(page, title)).containsText("publicera");
            // Over HTTP: how it is published on its page, EmployersWayTest shows.
            moved(id, "{\"to\":\"published\"}");
            page.reload();
            assertThat(row(page, title)).hasCount(0);
            return id;
        }
    }

    private static Locator row(Page page, String title) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(title));
    }

    private static void foundByThePlanner(String title) {
        try (SignedIn petra = signIn("petra")) {
            Page page = petra.open("/console/openings?lang=sv");
            // The last published comes first.
            assertThat(page.locator("tbody tr").first()).containsText(title);
            assertHolds(page, true, "openings");
            page.locator("#where").selectOption("1880");
            page.locator("#extent").selectOption("part-time");
            page.locator("#sort").selectOption("employer");
            page.locator("#q").fill(title);
            page.locator("form.filters button").click();
            assertThat(row(page, title)).containsText("75–100 %");
            page.locator("#where").selectOption("1881");
            page.locator("form.filters button").click();
            assertThat(page.locator("main")).containsText("Ingen ledig plats hittades");
            assertHolds(page, true, "openings-none");
        }
    }

    private static void listedByTheCoach(String title) {
        try (SignedIn karin = signIn("karin")) {
            Page page = karin.open("/console/openings?lang=sv");
            row(page, title).locator("a[href*='/match-lists/new']").click();
            page.locator("ul.demands button").first().click();
            page.waitForURL("**/console/match-lists/*-*");
            assertThat(page.locator("h1")).containsText(title);
        }
    }

    private void readByThePartner(String id) {
        Answer posting = open(id, "");
        assertEquals("JobPosting", posting.body().path("@type").asText());
        assertEquals(UNIT, posting.body().at("/hiringOrganization/name").asText());
        assertEquals(304, open(id, posting.etag()).status());
        assertFalse(listed(id).isEmpty(), "the list names it");

        moved(id, "{\"to\":\"paused\"}");
        assertEquals(404, open(id, "").status());
        moved(id, "{\"to\":\"filled\",\"filledBy\":\"otherwise\"}");
        assertEquals(410, open(id, "").status());
        assertEquals(List.of(), listed(id));
    }

    private Answer open(String id, String etag) {
        HttpRequest.Builder request = HttpRequest.newBuilder().GET();
        return door.send(null, PUBLIC + "/" + id, etag.isEmpty() ? request : request.header("If-None-Match", etag));
    }

    /** Where the list of all, page by page, has it. */
    private List<JsonNode> listed(String id) {
        JsonNode page = door.send(
                        null, PUBLIC + "?limit=100", HttpRequest.newBuilder().GET())
                .body();
        return page.path("items")
                .valueStream()
                .filter(item -> item.toString().contains(id))
                .toList();
    }

    private void moved(String id, String step) {
        String path = VACANCIES + "/" + id;
        Answer moved = door.post(
                "hanna", path + "/transitions", door.get("hanna", path).etag(), Json.of(step));
        assertEquals(200, moved.status(), moved::toString);
    }

    @Test
    void partnersFileIsTriedTakenAndSentAgainAndWhatIsLeftOutIsCounted() {
        String ads = """
                [{"@context":"https://schema.org/","@type":"JobPosting","title":"Kock i prov","datePosted":"2026-11-01",
                  "identifier":{"@type":"PropertyValue","name":"provfeed","value":"K-1"},
                  "hiringOrganization":{"@type":"Organization","name":"Provköket AB"},
                  "jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"Örebro"}},
                  "employmentType":"INTERN","baseSalary":{"value":30000}}]""";
        String path = VACANCIES + "/import?format=jobposting&source=provfeed";
        JsonNode tried = sent(path + "&dryRun=true", ads);
        assertEquals(
                List.of("baseSalary", "employmentType", "occupationalCategory"),
                tried.path("leftOut").findValuesAsText("field").stream()
                        .sorted()
                        .toList(),
                tried::toString);
        assertEquals(
                0,
                door.get("petra", VACANCIES + "?q=Kock%20i%20prov")
                        .body()
                        .path("total")
                        .asInt());
        assertEquals(1, sent(path, ads).path("created").asInt());
        assertEquals(1, sent(path, ads).path("unchanged").asInt());
        assertEquals(
                1,
                door.get("petra", VACANCIES + "?q=Kock%20i%20prov")
                        .body()
                        .path("total")
                        .asInt());
    }

    private JsonNode sent(String path, String ads) {
        Answer answer = door.send(
                "partner",
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/ld+json")
                        .POST(HttpRequest.BodyPublishers.ofString(ads)));
        assertEquals(200, answer.status(), answer::toString);
        return answer.body();
    }
}
