package se.jobbspar.participant.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static se.jobbspar.participant.report.Story.KARLSKOGA;
import static se.jobbspar.participant.report.Story.OREBRO;
import static se.jobbspar.participant.report.Story.day;
import static se.jobbspar.participant.report.Story.enrolment;
import static se.jobbspar.participant.report.Story.followUp;
import static se.jobbspar.participant.report.Story.id;
import static se.jobbspar.participant.report.Story.studies;
import static se.jobbspar.participant.report.Story.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.participant.enrolment.EndReason;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.measure.MeasureKind;
import se.jobbspar.participant.outcome.Contract;
import se.jobbspar.participant.outcome.Milestone;
import se.jobbspar.participant.outcome.Outcome;
import se.jobbspar.participant.outcome.RightField.Answer;

class OutcomeReportTest {
    private static final Instant TOLD = Instant.parse("2022-01-10T08:00:00Z");
    private static final LocalDate TODAY = day("2022-12-31");

    private final Story story = new Story();

    @Test
    void theProgrammeThatWasReportedHasTheFiguresThatWereReported() {
        new ThreeHundredAndSeventeen(story).tell();

        OutcomeReport report = report(everything());

        assertEquals(317, report.figure(KeyFigure.ENROLLED).numerator());
        assertFigure(244, 317, "76.97", report, KeyFigure.SELF_SUPPORT);
        assertFigure(114, 317, "35.96", report, KeyFigure.TO_WORK);
        assertFigure(130, 317, "41.01", report, KeyFigure.TO_STUDIES);
        assertFigure(91, 114, "79.82", report, KeyFigure.RIGHT_FIELD);
    }

    /**
     * Of the 317, 17 go on, so 300 have ended. Of the 114 who went to work 4 worked for 29 days in March and 6 have a job that
     * the municipality made for them: 114 − 4 − 6 = 104 count, 104/300 = 34.67 %. Of the 130 who went to studies 10 have no
     * right to study support: 120 count, 120/300 = 40.00 %. Together 224/300 = 74.67 %.
     */
    @Test
    void theSamePeopleHaveOtherSharesOfThoseWhoEnded() {
        new ThreeHundredAndSeventeen(story).tell();

        OutcomeReport report = report(everything());

        assertEquals(300, report.figure(KeyFigure.ENDED).numerator());
        assertFigure(104, 300, "34.67", report, KeyFigure.ENDED_TO_WORK);
        assertFigure(120, 300, "40.00", report, KeyFigure.ENDED_TO_STUDIES);
        assertFigure(224, 300, "74.67", report, KeyFigure.ENDED_TO_WORK_OR_STUDIES);
    }

    @Test
    void aPersonEnrolledTwiceCountsOnceAndTheLatestOutcomeDecides() {
        Enrolment first = story.say(enrolment("Amina", "A", "2020-01-07", "2020-06-30", EndReason.SELF_SUPPORT));
        Enrolment second =
                story.say(enrolment("Amina", "B", "2020-09-01", "2021-01-31", EndReason.SELF_SUPPORT), KARLSKOGA, TOLD);
        story.say(work(first, "2020-07-01", "2020-08-15", Contract.HOURLY, null));
        story.say(studies(second, "2021-02-01", true));

        assertFigure(1, 1, "100.00", report(everything()), KeyFigure.TO_STUDIES);
        assertFigure(0, 1, "0.00", report(everything()), KeyFigure.TO_WORK);
        assertFigure(1, 1, "100.00", report(of(id("A"), Set.of())), KeyFigure.TO_WORK);
        assertFigure(1, 1, "100.00", report(of(null, Set.of(OREBRO))), KeyFigure.TO_WORK);
        assertFigure(1, 1, "100.00", report(of(null, Set.of(OREBRO, KARLSKOGA))), KeyFigure.TO_STUDIES);
    }

    @Test
    void twoWhoTurnedOutToBeOneAreOne() {
        story.say(enrolment("Amina", "A", "2020-01-07", null, null));
        story.say(enrolment("Amina H", "A", "2020-02-07", null, null));

        Facts known = Facts.knownOn(TODAY, story.sayings, Map.of(id("Amina H"), id("Amina")));

        assertEquals(
                1,
                OutcomeReport.of(known, everything()).figure(KeyFigure.ENROLLED).numerator());
    }

    @Test
    void whatWasSaidByMistakeCountsNowhereAndStillWhatWasKnownBefore() {
        Enrolment enrolment = story.say(enrolment("Amina", "A", "2020-01-07", null, null));
        Outcome said = story.say(work(enrolment, "2020-07-01", null, Contract.PERMANENT, Answer.YES));
        story.sayAnew(
                said,
                new Outcome(
                        said.participant(),
                        said.enrolment(),
                        said.kind(),
                        said.on(),
                        said.job(),
                        said.studies(),
                        said.rightField(),
                        true,
                        null,
                        null),
                Instant.parse("2022-03-01T08:00:00Z"));

        assertFigure(0, 1, "0.00", report(everything()), KeyFigure.TO_WORK);
        Facts before = Facts.knownOn(day("2022-02-28"), story.sayings, Map.of());
        assertFigure(1, 1, "100.00", OutcomeReport.of(before, everything()), KeyFigure.TO_WORK);
    }

    @Test
    void aDayEndsAtMidnightInSweden() {
        story.say(enrolment("Amina", "A", "2020-01-07", null, null), OREBRO, Instant.parse("2022-06-30T22:00:00Z"));

        assertEquals(0, enrolledAsKnownOn("2022-06-30"));
        assertEquals(1, enrolledAsKnownOn("2022-07-01"));
    }

    @Test
    void whatHappensLaterHasNotHappened() {
        Enrolment enrolment =
                story.say(enrolment("Amina", "A", "2020-01-07", "2020-06-30", EndReason.NO_CONTACT), OREBRO, TOLD);
        story.say(work(enrolment, "2020-08-01", null, Contract.PERMANENT, null));
        Facts known = known();

        OutcomeReport report = OutcomeReport.of(known, at(null, day("2020-06-29")));

        assertFigure(0, 1, "0.00", report, KeyFigure.TO_WORK);
        assertFigure(0, 1, "0.00", report, KeyFigure.DROPPED_OUT);
        assertEquals(0, report.figure(KeyFigure.ENDED).numerator());
        assertFigure(
                1, 1, "100.00", OutcomeReport.of(known, at(null, day("2020-06-30"))), KeyFigure.DROPPED_OUT_NO_CONTACT);
    }

    @Test
    void aClosedProgrammeIsNoDropOut() {
        story.say(enrolment("Amina", "A", "2020-01-07", "2020-06-30", EndReason.PROGRAMME_CLOSED));
        story.say(enrolment("Omar", "A", "2020-01-07", "2020-06-30", EndReason.OWN_WISH));

        assertFigure(1, 2, "50.00", report(everything()), KeyFigure.DROPPED_OUT);
        assertFigure(1, 1, "100.00", report(everything()), KeyFigure.DROPPED_OUT_OWN_WISH);
    }

    @Test
    void nobodyIsCountedAsGoneWhoWasNotAsked() {
        for (String name : List.of("Amina", "Omar", "Fatima")) {
            Enrolment enrolment = story.say(enrolment(name, "A", "2020-01-07", null, null));
            Outcome outcome = story.say(work(enrolment, "2022-01-31", null, Contract.FIXED_TERM, null));
            if (!name.equals("Fatima")) {
                story.say(followUp(outcome, Milestone.MONTHS_3, day("2022-05-02"), name.equals("Amina"), null));
            }
        }

        OutcomeReport report = report(everything());

        assertFigure(1, 2, "50.00", report, KeyFigure.STILL_THERE_3_MONTHS);
        assertFigure(1, 3, "33.33", report, KeyFigure.NOT_ASKED_3_MONTHS);
        assertFigure(0, 0, null, report, KeyFigure.STILL_THERE_12_MONTHS);
        // Three months from the last of January have passed on the last of April.
        assertFigure(0, 0, null, OutcomeReport.of(known(), at(null, day("2022-04-29"))), KeyFigure.NOT_ASKED_3_MONTHS);
        assertFigure(
                3, 3, "100.00", OutcomeReport.of(known(), at(null, day("2022-04-30"))), KeyFigure.NOT_ASKED_3_MONTHS);
    }

    @Test
    void aJobThatEndedNeedsNoAsking() {
        Enrolment enrolment = story.say(enrolment("Amina", "A", "2020-01-07", null, null));
        story.say(work(enrolment, "2021-01-01", "2021-02-28", Contract.FIXED_TERM, null));

        assertFigure(0, 1, "0.00", report(everything()), KeyFigure.STILL_THERE_3_MONTHS);
    }

    @Test
    void whatWasHeardLastSaysWhetherAJobIsPermanent() {
        Outcome amina = inWork("Amina", Contract.FIXED_TERM);
        Outcome omar = inWork("Omar", Contract.PERMANENT);
        inWork("Fatima", Contract.PERMANENT);
        inWork("Li", Contract.HOURLY);
        story.say(followUp(amina, Milestone.MONTHS_6, day("2021-07-02"), true, true));
        story.say(followUp(omar, Milestone.MONTHS_3, day("2021-04-02"), true, true));
        story.say(followUp(omar, Milestone.MONTHS_6, day("2021-07-02"), false, null));

        assertFigure(2, 4, "50.00", report(everything()), KeyFigure.PERMANENT);
    }

    @Test
    void daysToSelfSupportAreToldByQuartiles() {
        // 10, 20, 40 and 80 days: a quarter of the way from 10 to 80 in three steps is 0.75 of the first step, 17.5.
        for (int days : List.of(10, 20, 40, 80)) {
            Enrolment enrolment = story.say(enrolment("after " + days, "A", "2020-02-20", null, null));
            story.say(studies(enrolment, day("2020-02-20").plusDays(days).toString(), true));
        }

        assertEquals(Optional.of(new Days(17.5, 30, 50)), report(everything()).daysToSelfSupport());
        assertEquals(
                Optional.empty(),
                OutcomeReport.of(known(), at(null, day("2020-02-29"))).daysToSelfSupport());
    }

    @Test
    void occupationsGotAreCounted() {
        inWork("Amina", Contract.PERMANENT);
        inWork("Omar", Contract.HOURLY);

        assertEquals(
                List.of(new OccupationGot("urn:occupation:nurse", 2)),
                report(everything()).occupations());
    }

    @Test
    void aMeasureCountsWhenItHasStarted() {
        Enrolment enrolment = story.say(enrolment("Amina", "A", "2020-01-07", null, null));
        story.say(Story.measure(enrolment, MeasureKind.TRAINING, day("2020-03-01")));
        story.say(Story.measure(enrolment, MeasureKind.VALIDATION, null));

        assertEquals(1, enrolled(at(MeasureKind.TRAINING, TODAY)));
        assertEquals(0, enrolled(at(MeasureKind.TRAINING, day("2020-02-29"))));
        assertEquals(0, enrolled(at(MeasureKind.VALIDATION, TODAY)));
    }

    private Outcome inWork(String name, Contract contract) {
        Enrolment enrolment = story.say(enrolment(name, "A", "2020-01-07", null, null));
        return story.say(work(enrolment, "2021-01-01", null, contract, null));
    }

    private int enrolled(Question question) {
        return report(question).figure(KeyFigure.ENROLLED).numerator();
    }

    private int enrolledAsKnownOn(String day) {
        Facts known = Facts.knownOn(day(day), story.sayings, Map.of());
        return OutcomeReport.of(known, everything()).figure(KeyFigure.ENROLLED).numerator();
    }

    private OutcomeReport report(Question question) {
        return OutcomeReport.of(known(), question);
    }

    private Facts known() {
        return Facts.knownOn(TODAY, story.sayings, Map.of());
    }

    private static Question everything() {
        return at(null, TODAY);
    }

    private static Question at(MeasureKind measure, LocalDate at) {
        return new Question(null, Set.of(), null, measure, null, null, at);
    }

    private static Question of(UUID programme, Set<String> municipalities) {
        return new Question(programme, municipalities, null, null, null, null, TODAY);
    }

    private static void assertFigure(
            int numerator, int denominator, String share, OutcomeReport report, KeyFigure name) {
        Figure figure = report.figure(name);
        assertEquals(numerator, figure.numerator(), name + " numerator");
        assertEquals(denominator, figure.denominator(), name + " denominator");
        if (share == null) {
            assertNull(figure.share());
        } else {
            assertEquals(new BigDecimal(share), figure.share());
        }
    }
}
