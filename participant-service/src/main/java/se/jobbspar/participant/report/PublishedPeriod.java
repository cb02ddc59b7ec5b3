package se.jobbspar.participant.report;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;

/** The periods that are published: each quarter, each year, and all time, and none that could be subtracted from another. */
final class PublishedPeriod {
    private PublishedPeriod() {}

    /** From the quarter of a day to all time, as "2020-Q1", "2020" and "". */
    static List<String> around(LocalDate day) {
        return List.of(quarter(day), year(day), Dimension.ALL);
    }

    /** The one from a day to a day, or all time without days; empty when it is neither a quarter nor a year. */
    static Optional<String> of(LocalDate from, LocalDate to) {
        if (from == null && to == null) {
            return Optional.of(Dimension.ALL);
        }
        if (from == null || to == null) {
            return Optional.empty();
        }
        if (from.equals(firstOfQuarter(to)) && to.equals(from.plusMonths(3).minusDays(1))) {
            return Optional.of(quarter(from));
        }
        return from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1))
                ? Optional.of(year(from))
                : Optional.empty();
    }

    /** The last day of the last quarter that is over on a day. */
    static LocalDate lastDayBefore(LocalDate day) {
        return firstOfQuarter(day).minusDays(1);
    }

    private static LocalDate firstOfQuarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }
}
