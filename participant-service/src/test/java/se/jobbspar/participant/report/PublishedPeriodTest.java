package se.jobbspar.participant.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.participant.report.Story.day;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2020-03-31, 2020-Q1",
        "2020-10-01, 2020-12-31, 2020-Q4",
        "2020-01-01, 2020-12-31, 2020",
        "2020-01-01, 2020-06-30, ",
        "2020-01-01, 2021-12-31, ",
        "2020-01-02, 2020-03-31, ",
        "2020-04-01, 2020-03-31, ",
        "2020-01-01, , ",
        ", 2020-12-31, ",
    })
    void aQuarterAndAYearArePublishedAndNothingBetween(String from, String to, String period) {
        assertEquals(
                Optional.ofNullable(period),
                PublishedPeriod.of(from == null ? null : day(from), to == null ? null : day(to)));
    }

    @Test
    void withoutDaysItIsAllTime() {
        assertEquals(Optional.of(Dimension.ALL), PublishedPeriod.of(null, null));
        assertEquals(List.of("2020-Q3", "2020", Dimension.ALL), PublishedPeriod.around(day("2020-07-01")));
    }

    @Test
    void aQuarterIsOverTheDayAfterItsLast() {
        assertEquals(day("2019-12-31"), PublishedPeriod.lastDayBefore(day("2020-03-31")));
        assertEquals(day("2020-03-31"), PublishedPeriod.lastDayBefore(day("2020-04-01")));
    }
}
