package se.jobbspar.participant.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.outcome.Contract;
import se.jobbspar.participant.outcome.FollowUp;
import se.jobbspar.participant.outcome.Milestone;
import se.jobbspar.participant.outcome.Outcome;

/** When a job has lasted an unbroken month, as the national key figure asks. */
class MonthOfWorkTest {
    private static final LocalDate TODAY = LocalDate.parse("2024-12-31");

    private final Story story = new Story();
    private final Enrolment enrolment = story.say(Story.enrolment("Amina", "A", "2019-01-01", null, null));

    @ParameterizedTest
    @CsvSource({
        "2021-02-01, 2021-02-27, false", // 27 days
        "2021-02-01, 2021-02-28, true", // 28 days, all of February
        "2024-02-01, 2024-02-28, false", // 28 days of a leap year's February
        "2024-02-01, 2024-02-29, true", // 29 days
        "2021-03-01, 2021-03-29, false", // 29 days
        "2021-04-01, 2021-04-30, true", // 30 days
        "2021-03-01, 2021-03-30, false", // 30 days of 31
        "2021-03-15, 2021-04-14, true", // 31 days
        "2021-01-31, 2021-02-26, false", // 27 days
        "2021-01-31, 2021-02-27, true", // the month from the 31st ends with February's last but one
    })
    void aMonthEndsOnTheDayBeforeItsDayComesAgain(String from, String to, boolean counts) {
        assertEquals(counts, counts(work(from, to, Contract.SUBSIDISED), TODAY));
    }

    @Test
    void aJobThatGoesOnCountsWhenTheMonthHasPassed() {
        Outcome work = work("2021-03-15", null, Contract.PERMANENT);

        assertEquals(false, counts(work, LocalDate.parse("2021-04-13")));
        assertEquals(true, counts(work, LocalDate.parse("2021-04-14")));
    }

    @Test
    void whoWasGoneWhenAskedAfter28DaysHasNotWorkedAMonth() {
        Outcome work = work("2021-03-01", null, Contract.PERMANENT);

        assertEquals(
                false,
                counts(
                        work,
                        TODAY,
                        Story.followUp(work, Milestone.DAYS_28, LocalDate.parse("2021-03-29"), false, null)));
        assertEquals(
                true,
                counts(
                        work,
                        TODAY,
                        Story.followUp(work, Milestone.DAYS_28, LocalDate.parse("2021-04-01"), false, null)));
    }

    @Test
    void aJobTheMunicipalityMadeIsNone() {
        assertEquals(false, counts(work("2021-03-01", null, Contract.MUNICIPAL_LABOUR_MARKET_JOB), TODAY));
    }

    private Outcome work(String from, String to, Contract contract) {
        return story.say(Story.work(enrolment, from, to, contract, null));
    }

    private static boolean counts(Outcome outcome, LocalDate by, FollowUp... heard) {
        return new Result(outcome, List.of(heard), by).isWorkOfTheKeyFigure();
    }
}
