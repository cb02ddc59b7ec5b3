package se.jobbspar.suite.console;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One person's way through a programme, as her coach tells it in the console.
 *
 * @param person address of her page
 * @param first her first day
 */
record PersonsWay(Page page, String person, LocalDate first) {
    static PersonsWay register(SignedIn coach, String name, LocalDate first) {
        Page page = PageTest.register(coach, name, "sv");
        return new PersonsWay(page, page.url().replaceAll("\\?.*", ""), first);
    }

    PersonsWay open() {
        page.navigate(person + "/outcome");
        return this;
    }

    void enrol(String programme) {
        page.locator("#enrol ~ ul a", new Page.LocatorOptions().setHasText(programme))
                .first()
                .click();
        page.locator("#channel").selectOption("social-services");
        page.locator("#pool").selectOption("unemployed");
        page.locator("#from").fill(first.toString());
        PageTest.saveRow(page);
    }

    void stateWhatTheFundAsks() {
        page.locator("main a[href*='/fund-attributes/']").click();
        page.locator("#onEntry-sex").selectOption("woman");
        page.locator("#onEntry-labourMarket").selectOption("long-term-unemployed");
        PageTest.saveRow(page);
    }

    void placeAtWork(String method) {
        page.locator("main a[href*='/measures/of/']").click();
        page.locator("#kind").selectOption("work-placement");
        page.locator("#plannedFrom").fill(first.plusDays(7).toString());
        page.locator("#started").fill(first.plusDays(7).toString());
        page.locator("#methods-0-").selectOption(new SelectOption().setLabel(method));
        PageTest.saveRow(page);
        page.locator("main a[href*='/placements/new?measure=']").click();
        agree();
        open();
        page.locator("main ul a[href*='/outcome/measures/']").first().click();
        page.locator("#ended").fill(first.plusMonths(3).toString());
        page.locator("#result").fill("Kan arbeta på egen hand");
        PageTest.saveRow(page);
    }

    private void agree() {
        page.locator("#host").fill("Solgläntans vårdboende");
        page.locator("#supervisor").fill("Eva Berg");
        page.locator("#from").fill(first.plusDays(7).toString());
        page.locator("#to").fill(first.plusMonths(2).toString());
        page.locator("#hoursPerWeek").fill("30");
        page.locator("#tasks").fill("Omvårdnad tillsammans med handledaren.");
        PageTest.saveRow(page);
        page.locator("main a[href*='/placements/']:not([href*='/new'])").first().click();
        sign("", 0);
        page.locator("main a[href*='/prolongation?end=1']").click();
        page.locator("[id='prolongations-0-to']").fill(first.plusMonths(3).toString());
        PageTest.saveRow(page);
        sign("prolongations-0-", 1);
        page.locator("main a[href$='/closing']").click();
        page.locator("#closing-on").fill(first.plusMonths(3).toString());
        page.locator("#closing-job").selectOption("with-host");
        PageTest.saveRow(page);
    }

    private void sign(String of, int end) {
        page.locator("main a[href*='/signatures?end=" + end + "']").click();
        for (int party = 0; party < 4; party++) {
            page.locator("#" + of + "signatures-" + party + "-on")
                    .fill(first.plusDays(5).toString());
        }
        PageTest.saveRow(page);
    }

    void attend(YearMonth month, int hours) {
        page.locator("main a[href*='/attendances/of/']").click();
        page.locator("#month").fill(month.toString());
        page.locator("#hours").fill(String.valueOf(hours));
        PageTest.saveRow(page);
    }

    void correctHours(int hours) {
        page.locator("main a[href*='/outcome/attendances/']:not([href*='/of/'])")
                .click();
        page.locator("#hours").fill(String.valueOf(hours));
        PageTest.saveRow(page);
    }

    void findWork() {
        page.locator("main a[href*='/outcomes/of/']").click();
        page.locator("#kind").selectOption("work");
        page.locator("#on").fill(first.plusMonths(4).toString());
        page.locator("#job-occupation").fill("undersköterska");
        page.locator("#job-contract").selectOption("fixed-term");
        page.locator("button[name=search]").click();
        page.locator("input[type=radio][name='job.occupation']").first().check();
        PageTest.saveRow(page);
        page.locator("main ul a[href*='/outcome/outcomes/']").first().click();
        page.locator("#rightField-answer").selectOption("yes");
        page.locator("#rightField-because").fill("Läste vård i hemlandet");
        PageTest.saveRow(page);
        page.locator("main a[href*='milestone=6-months']").click();
        page.locator("#on").fill(first.plusMonths(10).plusDays(3).toString());
        page.locator("#stillThere").selectOption("true");
        page.locator("#permanent").selectOption("true");
        PageTest.saveRow(page);
    }

    void leave() {
        page.locator("main a[href*='/outcome/enrolments/']:not([href*='/of/'])")
                .first()
                .click();
        page.locator("#to").fill(first.plusMonths(4).minusDays(1).toString());
        page.locator("#reason").selectOption("self-support");
        PageTest.saveRow(page);
    }
}
