package se.jobbspar.suite.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsolePagesTest extends PageTest {
    private static final String PARTICIPANTS = "/console/participants";

    /** Of the demo: which of its people stands first is chance, and nothing fits some of them. */
    private static final String SOMEBODY = PARTICIPANTS + "?q=Bengt";

    private static final String MATCH_LISTS = "/console/match-lists";
    private static final String NEW_LIST = "/console/match-lists/new";
    private static final String HIT = "/hits/1";
    private static final String COMPARISON = "/comparison?first=1&second=2";
    private static final int ROWS = 20;
    private static final int FIRST = 5;
    private static final RequestOptions FORM = RequestOptions.create()
            .setHeader("Sec-Fetch-Site", "same-origin")
            .setForm(FormData.create().set("region", ""));
    private static final long MOST_BYTES = 90 * 1024;

    @Test
    void everyPageHoldsInBothLanguages() {
        try (SignedIn karin = signIn("karin")) {
            String list = makeList(karin);
            String person = somebody(karin);
            for (String path : List.of(
                    "/console/",
                    PARTICIPANTS,
                    PARTICIPANTS + "/new",
                    "/console/coaches",
                    person,
                    person + "/mapping",
                    person + "/summary",
                    person + "/europass",
                    person + "/plan",
                    person + "/contact-log",
                    person + "/coach",
                    person + "/circumstances",
                    person + "/outcome",
                    person + "/placements/new",
                    "/console/meet-ups",
                    "/console/meet-ups/new",
                    "/console/job-tracks",
                    "/console/trainings",
                    "/console/openings",
                    MATCH_LISTS,
                    "/console/target-group",
                    "/console/outcomes",
                    "/console/outcomes/to-work/people",
                    NEW_LIST,
                    list,
                    list + HIT,
                    list + COMPARISON,
                    makePeopleList(karin) + "/again")) {
                for (String language : List.of("sv", "en")) {
                    Page page = karin.open(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                    assertEquals(language, page.locator("html").getAttribute("lang"));
                    assertEquals(1, page.locator("h1").count(), path);
                    assertAccessible(page);
                    assertFits320(page);
                    assertPrintsTagged(page);
                    page.reload();
                    shoot(page, name(path, list) + "-" + language);
                }
                shootForcedColours(karin.page(), name(path, list));
                shootPrint(karin.page(), name(path, list));
            }
            assertEquals(List.of(), karin.strayed());
            assertEquals(List.of(), karin.complaints());
        }
    }

    @Test
    void aPageThatIsNotAccessibleIsNoticed() {
        try (SignedIn karin = signIn("karin")) {
            Page page = karin.open("/console/");
            page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<img><h5>Steg</h5>')");

            AssertionError noticed = assertThrows(AssertionError.class, () -> assertAccessible(page));

            assertTrue(noticed.getMessage().contains("image-alt at "), noticed::getMessage);
            assertTrue(noticed.getMessage().contains("heading-order at "), noticed::getMessage);
        }
    }

    @Test
    void pagesOfAPlannerHoldInBothLanguages() {
        try (SignedIn petra = signIn("petra")) {
            for (String language : List.of("sv", "en")) {
                for (String path : List.of(
                        "/console/",
                        "/console/job-tracks",
                        "/console/job-tracks/new",
                        "/console/openings",
                        "/console/employers",
                        "/console/trainings",
                        "/console/trainings/new",
                        "/console/programmes",
                        "/console/outcomes",
                        "/console/methods",
                        "/console/methods/new",
                        "/console/methods/comparison",
                        "/console/packages",
                        "/console/packages/new",
                        "/console/target-group")) {
                    Page page = petra.open(path + "?lang=" + language);
                    assertEquals(1, page.locator("h1").count(), path);
                    assertAccessible(page);
                    assertFits320(page);
                    assertPrintsTagged(page);
                    page.reload();
                    shoot(page, "planner" + path.replace("/", "-") + "-" + language);
                }
            }
            Page page = petra.open("/console/outcomes?lang=sv");
            page.locator("#programme").selectOption(new SelectOption().setLabel("Den gömda resursen"));
            page.locator("form.filters button").click();
            page.locator("#municipality").selectOption("all");
            page.locator("form.filters button").click();
            assertTrue(page.locator("main").innerText().contains("Alla kommuner tillsammans · Hela tiden"), page.url());
            assertTrue(page.locator("main").innerText().contains("15 av 34"), "15 of 34 went to work");
            assertEquals(0, page.locator("a[href*='/people']").count());
            assertEquals(List.of(), petra.strayed());
            assertEquals(List.of(), petra.complaints());
        }
    }

    @Test
    void pagesThatSayWhatIsWrongHoldInBothLanguages() {
        Map<String, Integer> wrong = Map.of(
                NEW_LIST + "?type=apprenticeship", 400, PARTICIPANTS + "?page=99", 200, MATCH_LISTS + "/x?", 404);
        try (SignedIn karin = signIn("karin")) {
            for (String language : List.of("sv", "en")) {
                wrong.forEach((path, status) -> {
                    Page page = karin.page();
                    assertEquals(
                            status,
                            page.navigate(address() + path + "&lang=" + language)
                                    .status(),
                            path);
                    assertEquals(language, page.locator("html").getAttribute("lang"));
                    assertEquals(1, page.locator("h1").count(), path);
                    assertAccessible(page);
                    assertFits320(page);
                });
            }
            karin.open(PARTICIPANTS + "?page=99").locator("nav.pages a").last().click();
            assertTrue(karin.page().locator("tbody tr").count() > 0, "the last page is empty");
        }
    }

    @Test
    void listIsFoundAgainOnItsPages() {
        try (SignedIn karin = signIn("karin")) {
            Page page = karin.open(PARTICIPANTS);
            Locator row = page.locator("tr:has(button[formaction])").first();
            String person = row.locator("th").innerText().lines().findFirst().orElseThrow();
            String order = row.locator("button").first().getAttribute("formaction");
            for (int made = 0; made <= ROWS; made++) {
                page.request().post(address() + order, FORM);
            }
            karin.open(MATCH_LISTS);
            page.locator("#kind").selectOption("participant");
            page.locator("#q").fill(person);
            page.locator("form.filters button").click();
            assertEquals(ROWS, page.locator("tbody tr").count());
            assertAccessible(page);
            page.locator("a[rel=next]").click();

            assertTrue(page.locator("tbody th").first().innerText().startsWith(person), "somebody else's list");
            assertEquals("participant", page.locator("#kind").inputValue());
            assertEquals(person, page.locator("#q").inputValue());
        }
    }

    @Test
    void trailLeadsBackToTheSearchThatAListWasOpenedFrom() {
        try (SignedIn karin = signIn("karin")) {
            makeList(karin);
            String search = address() + MATCH_LISTS + "?kind=participant&page=1";
            Page page = karin.open(search);
            page.locator("tbody a").first().click();
            page.locator("article.hit").first().waitFor();
            page.locator(".trail a").last().click();

            page.waitForURL(search);
        }
    }

    @Test
    void coachMakesAListAndReadsWhoFitsAndWhy() {
        try (SignedIn karin = signIn("karin")) {
            karin.open(makeList(karin));
            Locator hit = karin.page().locator("article.hit").first();

            assertTrue(hit.locator("tbody tr").count() > 1, "no reasons");
            assertTrue(hit.locator("td.status").first().innerText().length() > 3, "no status word");
            assertEquals(hit.locator("table.reasons tfoot td").innerText(), sum(hit) + " / 100");
        }
    }

    @Test
    void listShowsFiveOfAGroupAndTheRestWithoutScripts() {
        try (SignedIn karin = signIn("karin", new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = karin.open(makePeopleList(karin));
            Locator group = page.locator("section:has(details.rest)").first();
            assertEquals(FIRST, group.locator(":scope > article.hit").count());
            Locator rest = group.locator("details.rest");
            assertFalse(rest.locator("article.hit").first().isVisible(), "the rest stands open");
            rest.locator(":scope > summary").click();

            assertThat(rest.locator("article.hit").first()).isVisible();
        }
    }

    @Test
    void hitTakesNoMoreThanASheetAndFiveArePrintedUnlessAllAreAskedFor() {
        try (SignedIn karin = signIn("karin")) {
            String list = makePeopleList(karin);
            int hits = karin.open(list).locator("article.hit").count();
            int best = sheets(karin.page());
            int all = sheets(karin.open(list + "?print=all"));

            assertTrue(hits > FIRST, "a short list");
            assertTrue(best <= FIRST + 1, best + " sheets for the five best");
            assertTrue(all > best && all <= hits + 1, all + " sheets for " + hits + " hits");
        }
    }

    @Test
    void hitIsOneSheetToTalkOver() {
        try (SignedIn karin = signIn("karin")) {
            String list = makeList(karin);
            for (int rank = 1; rank <= FIRST; rank++) {
                assertEquals(1, sheets(karin.open(list + "/hits/" + rank)), "sheets of hit " + rank);
            }
        }
    }

    @Test
    void coachLeafsFromHitToHitDecidesAndIsBackAtTheSameOne() {
        try (SignedIn karin = signIn("karin", new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            String list = makeList(karin);
            Page page = karin.open(list + HIT);
            page.locator("a[rel=next]").click();
            assertEquals(address() + list + "/hits/2", page.url());
            page.locator("button[value=shortlisted]").click();
            assertEquals(address() + list + "/hits/2", page.url());
            assertTrue(page.locator("p.decided").innerText().startsWith("Utvald"), "not decided");
            page.locator("button[value=undo]").click();

            assertEquals(0, page.locator("p.decided").count());
        }
    }

    @Test
    void coachAsksWhyOneHitStandsAboveAnother() {
        try (SignedIn karin = signIn("karin", new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = karin.open(makeList(karin));
            page.locator("#second").selectOption("3");
            page.locator("section:has(#second) button").click();
            List<String> differences = page.locator("table")
                    .first()
                    .locator("tbody td.num:last-child")
                    .allInnerTexts();
            String difference = page.locator("tfoot td.num:last-child").first().innerText();

            assertTrue(page.locator("main strong").first().innerText().startsWith("1 står före 3 med "), page.url());
            assertEquals(
                    hundredths(difference),
                    differences.stream().mapToInt(ConsolePagesTest::hundredths).sum());
        }
    }

    private static int hundredths(String points) {
        return new BigDecimal(points.replace(',', '.').replace('−', '-'))
                .movePointRight(2)
                .intValueExact();
    }

    @Test
    void coachGoesFromThePersonToANewListAndBackToThePerson() {
        try (SignedIn karin = signIn("karin", new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = karin.open(somebody(karin));
            String person = page.url();
            String name = page.locator("h1").innerText();
            page.locator("button[formaction*='against=vacancies']").click();
            page.waitForURL("**/console/match-lists/*?created");
            assertTrue(page.locator("h1").innerText().contains(name), "somebody else's list");
            page.locator(".position a").click();

            assertEquals(person, page.url());
            assertTrue(page.locator("#lists ~ ul a").first().innerText().startsWith("Lediga platser"), "no list");
        }
    }

    @Test
    void nameInAListOfPeopleLeadsToThePersonAndAJobsNameToItsHit() {
        try (SignedIn karin = signIn("karin")) {
            karin.open(makePeopleList(karin))
                    .locator("article.hit h3 a")
                    .first()
                    .click();
            assertTrue(
                    karin.page().url().contains(PARTICIPANTS + "/"),
                    karin.page().url());
            String list = makeList(karin);
            karin.open(list).locator("article.hit h3 a").first().click();

            assertTrue(
                    karin.page().url().contains(list + "/hits/"), karin.page().url());
        }
    }

    @Test
    void protectedPersonGetsAListThatIsNotKeptAndNoNameOnPaper() {
        try (SignedIn karin = signIn("karin")) {
            karin.open(PARTICIPANTS + "?protection=protected")
                    .locator("tbody th a")
                    .first()
                    .click();
            Page page = karin.page();
            String name = page.locator("h1").innerText();
            assertAccessible(page);
            assertFits320(page);
            page.locator("button[formaction*='against=shortage-occupations']").click();
            assertTrue(page.locator("article.hit").count() > 0, "nobody gets a list");
            assertFalse(page.locator("main").innerText().contains(name), "the name in a list");
            assertAccessible(page);
            assertFits320(page);
            assertEquals(0, page.locator("article.hit form").count());
            page.locator(".position a").click();
            assertEquals(name, page.locator("h1").innerText());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertFalse(page.locator("body").innerText().contains(name), "the name of a protected person is printed");
            assertFalse(page.title().contains(name), page.title());
        }
    }

    @Test
    void pagesWithoutScriptsHaveTheSameRowsAndButtons() {
        try (SignedIn with = signIn("karin");
                SignedIn without = signIn("karin", new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            String list = makeList(without);
            String person = somebody(without);
            for (String path : List.of(PARTICIPANTS, person, NEW_LIST, list, list + HIT, list + COMPARISON)) {
                for (String what : List.of("tbody tr", "button", "main a", "select", "article")) {
                    int rows = with.open(path).locator(what).count();
                    assertEquals(rows, without.open(path).locator(what).count(), path + " " + what);
                }
            }
        }
    }

    @Test
    void nothingLiesBesideATelephonesScreenAndTablesStayTables() {
        try (SignedIn karin = signIn("karin")) {
            String list = makeList(karin);
            for (String path : List.of(PARTICIPANTS, MATCH_LISTS, list, list + HIT, list + COMPARISON)) {
                Page page = karin.open(path);
                page.setViewportSize(1280, 900);
                int rows = page.getByRole(AriaRole.ROW).count();
                page.setViewportSize(390, 844);

                assertEquals(
                        0,
                        page.evaluate("[...document.querySelectorAll('.scroll')]"
                                + ".filter(one => one.scrollWidth > one.clientWidth).length"),
                        path);
                assertTrue(rows > 1, path);
                assertEquals(rows, page.getByRole(AriaRole.ROW).count(), path);
            }
        }
    }

    @Test
    void firstRowIsReachedByKeyboardInTwelveSteps() {
        try (SignedIn karin = signIn("karin")) {
            Page page = karin.open(makeList(karin).replace("?created", ""));
            int steps = 0;
            do {
                page.keyboard().press("Tab");
                steps++;
            } while (steps < 30 && !(boolean) page.evaluate("document.activeElement.closest('article.hit') !== null"));

            assertTrue(steps <= 12, "reached after " + steps + " steps");
            double outline =
                    Double.parseDouble(((String) page.evaluate("getComputedStyle(document.activeElement).outlineWidth"))
                            .replace("px", ""));
            assertTrue(outline >= 2, "outline " + outline + " px");
        }
    }

    @Test
    void searchWhileTypingFindsWhatTheButtonFinds() {
        try (SignedIn karin = signIn("karin")) {
            Page page = karin.open(NEW_LIST);
            // A screen reader says what changes in it, and says nothing of a new one.
            ElementHandle told = page.querySelector("#found[role=status]");
            String status = told.innerText();
            page.locator("#q").pressSequentially("sköterskor");
            page.waitForCondition(() -> !told.innerText().equals(status));
            int typed = page.locator(".demands li").count();

            assertTrue(typed > 0, "nothing found");
            assertEquals(
                    typed,
                    karin.open(NEW_LIST + "?q=sköterskor")
                            .locator(".demands li")
                            .count());
        }
    }

    @Test
    void whatWasTypedIsFoundAgainAfterReloadAndBackAndInTheOtherLanguage() {
        try (SignedIn karin = signIn("karin")) {
            Page page = karin.open(NEW_LIST);
            page.locator("#q").pressSequentially("sköterskor");
            page.waitForURL("**q=sk*rskor*");
            String status = page.locator("#found").innerText();
            page.reload();
            assertEquals(status, page.locator("#found").innerText());
            page.locator(".demands button").first().click();
            page.waitForURL("**?created");
            page.goBack();
            assertEquals(status, page.locator("#found").innerText());
            page.locator("#other-language").click();

            assertEquals("en", page.locator("html").getAttribute("lang"));
            assertEquals("sköterskor", page.locator("#q").inputValue());
        }
    }

    @Test
    void buttonPressedTwiceMakesOneList() {
        try (SignedIn karin = signIn("karin")) {
            String before =
                    karin.open(MATCH_LISTS).locator("main > [role=status]").innerText();
            Page page = karin.open(PARTICIPANTS);
            page.locator("button[formaction]").first().dblclick();
            page.waitForURL("**?created");
            String once =
                    karin.open(MATCH_LISTS).locator("main > [role=status]").innerText();
            assertEquals(count(before) + 1, count(once));
        }
    }

    @Test
    void pageIsNotShownAgainByTheBackButtonAfterSigningOut() {
        try (SignedIn karin = signIn("karin")) {
            Page page = karin.open(PARTICIPANTS);
            page.locator("header form button").click();
            page.locator("h1").waitFor();
            page.goBack();

            page.locator("#username").waitFor();
            assertEquals(0, page.locator("tbody tr").count());
        }
    }

    @Test
    void hitsDoNotOutliveTheSession() {
        try (SignedIn karin = signIn("karin")) {
            Page page = karin.open(NEW_LIST + "?q=sköterskor");
            assertTrue(page.locator(".demands li").count() > 0, "nothing found");
            karin.context().clearCookies();
            page.locator("#q").pressSequentially("x");

            page.locator("#username").waitFor();
        }
    }

    @Test
    void signingOutInOneWindowEndsWhatTheOthersShow() {
        try (SignedIn karin = signIn("karin")) {
            Page other = karin.open(NEW_LIST + "?q=sköterskor");
            Page here = karin.context().newPage();
            here.navigate(address() + "/console/");
            here.locator("header form button").click();

            other.locator("#username").waitFor();
        }
    }

    @Test
    void browserHoldsNoToken() {
        try (SignedIn karin = signIn("karin")) {
            karin.open(PARTICIPANTS);
            for (Cookie cookie : karin.context().cookies(address() + "/console/")) {
                assertFalse(cookie.value.startsWith("ey"), cookie.name);
                assertTrue(cookie.value.length() < 100, cookie.name);
                assertTrue(cookie.httpOnly, cookie.name);
            }
            assertFalse(karin.page().content().contains("eyJ"), "a token in the page");
        }
    }

    @Test
    void firstVisitWeighsLittle() {
        try (SignedIn karin = signIn("karin")) {
            karin.open(PARTICIPANTS).waitForLoadState(LoadState.NETWORKIDLE);

            assertTrue(karin.bytes() > 10_000, "nothing was measured");
            assertTrue(karin.bytes() <= MOST_BYTES, karin.bytes() + " bytes");
        }
    }

    @Test
    void otherRolesAreToldWhatTheyCanDo() {
        try (SignedIn erik = signIn("erik")) {
            Page page = erik.open(PARTICIPANTS);

            assertEquals("Sidan är inte för din roll", page.locator("h1").innerText());
            assertEquals(0, page.locator("table").count());
            assertAccessible(page);
        }
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheIssuer() {
        try (SignedIn karin = signIn("karin")) {
            karin.open("/console/").locator("header form button").click();
            assertEquals("Du är utloggad", karin.page().locator("h1").innerText());

            assertTrue(karin.open(PARTICIPANTS).locator("#username").isVisible(), "still signed in");
        }
    }

    /** Makes a list for somebody whom much fits; gives its address. */
    private static String makeList(SignedIn coach) {
        Page page = coach.open(SOMEBODY);
        page.locator("button[formaction*='against=shortage-occupations']")
                .first()
                .click();
        page.waitForURL("**/console/match-lists/*?created");
        return page.url().substring(address().length()).replace("?created", "");
    }

    /** Address of the page of that same person. */
    private static String somebody(SignedIn coach) {
        return coach.open(SOMEBODY)
                .locator("tr:has(button[formaction]) th a")
                .first()
                .getAttribute("href");
    }

    /** Makes a list of people for the first shortage occupation that answers; gives its address. */
    private static String makePeopleList(SignedIn coach) {
        Page page = coach.open(NEW_LIST + "?q=undersköterskor");
        page.locator(".demands button").first().click();
        page.waitForURL("**/console/match-lists/*?created");
        return page.url().substring(address().length()).replace("?created", "");
    }

    private static String sum(Locator hit) {
        int hundredths = hit.locator("table.reasons tbody td.num").allInnerTexts().stream()
                .mapToInt(text -> hundredths(text.split(" / ")[0]))
                .sum();
        return BigDecimal.valueOf(hundredths, 2)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    private static int count(String status) {
        String digits = status.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static String name(String path, String list) {
        return switch (path) {
            case "/console/" -> "start";
            case PARTICIPANTS -> "participants";
            case NEW_LIST -> "new-list";
            case MATCH_LISTS -> "match-lists";
            default ->
                path.equals(list)
                        ? "match-list"
                        : path.endsWith(HIT)
                                ? "hit"
                                : path.endsWith(COMPARISON)
                                        ? "comparison"
                                        : path.endsWith("/again") ? "revision" : "person";
        };
    }
}
