package se.jobbspar.matching.score.criterion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.PartialDate;

/** A month is one month, however many jobs it had. */
class WorkedMonthsTest {
    private final WorkedMonths worked = new WorkedMonths();

    @Test
    void monthWithTwoJobsInOneOccupationIsOneMonth() {
        worked.add("urn:o", years(2021, 2022));
        worked.add("urn:o", years(2020, 2021));

        assertEquals(36, worked.in("urn:o"));
    }

    @Test
    void monthWithJobsInTwoOccupationsCountsInEach() {
        worked.add("urn:o", years(2020, 2022));
        worked.add("urn:p", years(2021, 2022));

        assertEquals(36, worked.in("urn:o"));
        assertEquals(24, worked.in("urn:p"));
        assertEquals(0, worked.in("urn:q"));
    }

    @Test
    void monthsWithoutDatesAreAddedSinceNobodyKnowsWhetherTheyOverlap() {
        worked.add("urn:o", years(2020, 2020));
        worked.add("urn:o", new ExperienceFact("urn:o", 30, null));

        assertEquals(42, worked.in("urn:o"));
    }

    private static ExperienceFact years(int first, int last) {
        return ExperienceFact.dated(
                "urn:o", PartialDate.of(YearMonth.of(first, 1)), PartialDate.of(YearMonth.of(last, 12)), null, null);
    }
}
