package se.jobbspar.participant.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.participant.indicator.Answer.NO;
import static se.jobbspar.participant.indicator.Answer.NOT_STATED;
import static se.jobbspar.participant.indicator.Answer.YES;
import static se.jobbspar.participant.report.Story.day;
import static se.jobbspar.participant.report.Story.enrolment;
import static se.jobbspar.participant.report.Story.followUp;
import static se.jobbspar.participant.report.Story.measure;
import static se.jobbspar.participant.report.Story.studies;
import static se.jobbspar.participant.report.Story.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.participant.enrolment.EndReason;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.fund.AgeBand;
import se.jobbspar.participant.fund.FundAttributes;
import se.jobbspar.participant.fund.LabourMarketStatus;
import se.jobbspar.participant.fund.OnEntry;
import se.jobbspar.participant.fund.OnLeaving;
import se.jobbspar.participant.fund.Sex;
import se.jobbspar.participant.fund.SwedishLevel;
import se.jobbspar.participant.measure.MeasureKind;
import se.jobbspar.participant.outcome.Contract;
import se.jobbspar.participant.outcome.Milestone;
import se.jobbspar.participant.outcome.Outcome;
import se.jobbspar.participant.report.Facts;
import se.jobbspar.participant.report.Story;

/** The rules of the funds, each with days on both sides of it. */
class FundReportTest {
    private static final String LATE = "2022-12-31";

    private final Story story = new Story();
    private final Map<UUID, FundAttributes> attributes = new HashMap<>();

    @Test
    void whatWasStatedOfTheFirstEntryCountsHoweverOftenSomebodyComesBack() {
        Enrolment again = enrolled("2021-06-01", "2021-08-31");
        Enrolment first = enrolled("2021-01-11", "2021-03-31");
        state(first, entry(Sex.WOMAN, AgeBand.FROM_18_TO_29, LabourMarketStatus.LONG_TERM_UNEMPLOYED, null), null);
        state(again, entry(Sex.MAN, AgeBand.FROM_30_TO_54, LabourMarketStatus.EMPLOYED, null), null);

        assertEquals(1, report(LATE).count(Rule.ENTERED, YES, null));
        assertEquals(1, report(LATE).count(Rule.ENTERED, YES, Sex.WOMAN));
        assertEquals(YES, answer(Rule.UNEMPLOYED, LATE));
        assertEquals(YES, answer(Rule.LONG_TERM_UNEMPLOYED, LATE));
        assertEquals(NO, answer(Rule.EMPLOYED, LATE));
        assertEquals(YES, answer(Rule.FROM_18_TO_29, LATE));
        Participation one = report(LATE).participations().getFirst();
        assertEquals(day("2021-01-11"), one.entered());
        assertEquals(day("2021-08-31"), one.left().orElseThrow());
    }

    @Test
    void whoComesBackHasNotLeft() {
        enrolled("2021-01-11", "2021-03-31");
        story.say(enrolment("amina", "esf", "2021-06-01", null, null));

        assertTrue(report("2021-05-31").participations().getFirst().left().isPresent());
        assertTrue(report("2021-06-30").participations().getFirst().left().isEmpty());
    }

    @Test
    void whatNobodyStatedIsNotStatedAndNotNo() {
        enrolled("2021-01-11", "2021-03-31");

        assertEquals(1, report(LATE).count(Rule.ENTERED, YES, Sex.NOT_STATED));
        for (Rule rule : List.of(
                Rule.UNEMPLOYED,
                Rule.FROM_55,
                Rule.ISCED_0_2,
                Rule.THIRD_COUNTRY_NATIONAL,
                Rule.RURAL_AREA,
                Rule.JOB_SEARCHING,
                Rule.QUALIFIED,
                Rule.IN_EMPLOYMENT_AFTER_6_MONTHS)) {
            assertEquals(NOT_STATED, answer(rule, LATE), rule.name());
        }
        assertEquals(NO, answer(Rule.IN_EMPLOYMENT, LATE));
    }

    @Test
    void workWithin28DaysAfterLeavingIsAResultAndLaterIsNot() {
        Enrolment enrolment = enrolled("2021-01-11", "2021-03-31");
        Outcome work = story.say(work(enrolment, "2021-04-27", null, Contract.PERMANENT, null));
        assertEquals(YES, answer(Rule.IN_EMPLOYMENT, LATE), "27 days");

        story.sayAnew(
                work,
                work(enrolment, "2021-04-28", null, Contract.PERMANENT, null),
                work.said().at());
        assertEquals(YES, answer(Rule.IN_EMPLOYMENT, LATE), "28 days");
        assertEquals(NO, answer(Rule.IN_EMPLOYMENT, "2021-04-27"), "28 days, the day before");

        Outcome later = work(enrolment, "2021-04-29", null, Contract.PERMANENT, null);
        story.sayAnew(
                story.sayAnew(work, later, work.said().at()), later, work.said().at());
        assertEquals(NO, answer(Rule.IN_EMPLOYMENT, LATE), "29 days");
    }

    @Test
    void lastEventCountsAndJobSearchingExcludesWork() {
        Enrolment enrolment = enrolled("2021-01-11", "2021-03-31");
        state(enrolment, null, new OnLeaving(true, null, null, null));
        assertEquals(YES, answer(Rule.JOB_SEARCHING, LATE));

        story.say(work(enrolment, "2021-04-05", null, Contract.HOURLY, null));
        assertEquals(NO, answer(Rule.JOB_SEARCHING, LATE));
        assertEquals(YES, answer(Rule.IN_EMPLOYMENT, LATE));

        story.say(studies(enrolment, "2021-04-12", true));
        assertEquals(NO, answer(Rule.IN_EMPLOYMENT, LATE));
        assertEquals(YES, answer(Rule.IN_EDUCATION, LATE));
    }

    @Test
    void jobThatWasOverBeforeLeavingIsNoResult() {
        Enrolment enrolment = enrolled("2021-01-11", "2021-03-31");
        story.say(work(enrolment, "2021-02-01", "2021-03-30", Contract.FIXED_TERM, null));

        assertEquals(NO, answer(Rule.IN_EMPLOYMENT, LATE));
    }

    @Test
    void whoLosesTheJobWithin28DaysSearchesAgainAndIsNotInWork() {
        Enrolment enrolment = enrolled("2021-01-11", "2021-03-31");
        state(enrolment, null, new OnLeaving(true, null, null, null));
        Outcome work = story.say(work(enrolment, "2021-04-01", "2021-04-27", Contract.FIXED_TERM, null));
        assertEquals(NO, answer(Rule.IN_EMPLOYMENT, LATE), "over on the 27th day");
        assertEquals(YES, answer(Rule.JOB_SEARCHING, LATE));
        assertEquals(YES, answer(Rule.IN_EMPLOYMENT, "2021-04-26"), "not over yet");

        story.sayAnew(
                work,
                work(enrolment, "2021-04-01", "2021-04-28", Contract.FIXED_TERM, null),
                work.said().at());
        assertEquals(YES, answer(Rule.IN_EMPLOYMENT, LATE), "there on the 28th");
    }

    @Test
    void sixMonthsAfterIsKnownByTheLastDayOrByWhoWasAskedOnTheDayOrLater() {
        Enrolment enrolment = enrolled("2021-01-11", "2021-08-31");
        Outcome work = story.say(work(enrolment, "2021-09-01", null, Contract.PERMANENT, null));
        assertEquals(NO, answer(Rule.IN_EMPLOYMENT_AFTER_6_MONTHS, "2022-02-27"), "not six months yet");
        assertEquals(NOT_STATED, answer(Rule.IN_EMPLOYMENT_AFTER_6_MONTHS, "2022-02-28"), "February is shorter");

        story.say(followUp(work, Milestone.MONTHS_3, day("2022-02-27"), true, null));
        assertEquals(NOT_STATED, answer(Rule.IN_EMPLOYMENT_AFTER_6_MONTHS, LATE), "asked the day before");

        story.say(followUp(work, Milestone.MONTHS_6, day("2022-03-01"), true, null));
        assertEquals(YES, answer(Rule.IN_EMPLOYMENT_AFTER_6_MONTHS, LATE));
        assertEquals(NOT_STATED, answer(Rule.IN_EMPLOYMENT_AFTER_6_MONTHS, "2022-02-28"), "not heard yet");
    }

    @Test
    void jobThatEndedTheDayBeforeIsNotThereAfterSixMonths() {
        Enrolment enrolment = enrolled("2021-01-11", "2021-03-31");
        Outcome work = story.say(work(enrolment, "2021-04-01", "2021-09-29", Contract.FIXED_TERM, null));
        assertEquals(NO, answer(Rule.IN_EMPLOYMENT_AFTER_6_MONTHS, LATE));

        story.sayAnew(
                work,
                work(enrolment, "2021-04-01", "2021-09-30", Contract.FIXED_TERM, null),
                work.said().at());
        assertEquals(YES, answer(Rule.IN_EMPLOYMENT_AFTER_6_MONTHS, LATE));
    }

    @Test
    void languageRisesByALevelForWhoHadACourse() {
        Enrolment enrolment = enrolled("2021-01-11", "2021-03-31");
        state(
                enrolment,
                entry(null, null, null, SwedishLevel.BELOW_A1),
                new OnLeaving(null, null, SwedishLevel.A1, true));
        assertEquals(NO, answer(Rule.LANGUAGE_LEVEL_UP, LATE));
        assertEquals(YES, answer(Rule.RECOGNITION_APPLIED_FOR, LATE));

        story.say(measure(enrolment, MeasureKind.LANGUAGE_COURSE, day("2021-02-01")));
        assertEquals(YES, answer(Rule.LANGUAGE_COURSE, LATE));
        assertEquals(YES, answer(Rule.LANGUAGE_LEVEL_UP, LATE));
        assertEquals(NO, answer(Rule.LANGUAGE_LEVEL_UP, "2021-03-30"), "not left yet");
    }

    @Test
    void everyLineOfTheTableHasItsOwnCode() {
        for (ReportingFund fund : ReportingFund.values()) {
            List<Indicator> lines = Indicator.of(fund);
            assertEquals(
                    lines.size(), lines.stream().map(Indicator::code).distinct().count());
        }
        assertEquals(25, Indicator.of(ReportingFund.ESF_PLUS).size());
        assertEquals(8, Indicator.of(ReportingFund.AMIF).size());
        assertEquals(
                List.of("EECO12", "EECO15"),
                Indicator.of(ReportingFund.ESF_PLUS).stream()
                        .filter(indicator -> indicator.rule() == Rule.SPECIAL_CATEGORY)
                        .map(Indicator::code)
                        .toList());
    }

    private Enrolment enrolled(String from, String to) {
        return story.say(enrolment("amina", "esf", from, to, EndReason.COMPLETED));
    }

    private void state(Enrolment enrolment, OnEntry onEntry, OnLeaving onLeaving) {
        FundAttributes nothing = FundAttributes.notStated(enrolment.id());
        attributes.put(
                enrolment.id(),
                new FundAttributes(
                        onEntry == null ? nothing.onEntry() : onEntry,
                        onLeaving == null ? nothing.onLeaving() : onLeaving,
                        enrolment.id(),
                        1));
    }

    private static OnEntry entry(Sex sex, AgeBand age, LabourMarketStatus status, SwedishLevel swedish) {
        return new OnEntry(sex, age, status, null, null, null, null, swedish);
    }

    private FundReport report(String by) {
        Facts facts = Facts.knownOn(day("2023-12-31"), story.sayings, Map.of());
        return FundReport.of(facts, attributes, Story.id("esf"), day(by));
    }

    private Answer answer(Rule rule, String by) {
        return rule.of(report(by).participations().getFirst());
    }
}
