package se.jobbspar.gateway.console.outcome;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When people were enrolled, or ended.
 *
 * @param from first day; null = from the beginning
 * @param to last day; null = until now
 */
record Period(LocalDate from, LocalDate to) {
    static final Period ALL_TIME = new Period(null, null);

    private static final Pattern CODE = Pattern.compile("([12]\\d{3})(?:-Q([1-4]))?");

    /** A year or a quarter by its code, 2026 or 2026-Q3; empty for what is neither. */
    static Optional<Period> of(String code) {
        Matcher parts = CODE.matcher(code == null ? "" : code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        return Optional.of(parts.group(2) == null ? year(year) : quarter(year, Integer.parseInt(parts.group(2))));
    }

    /** What is no day counts as none. */
    static Period of(String from, String to) {
        return new Period(day(from), day(to));
    }

    static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Period quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Period(first, first.plusMonths(3).minusDays(1));
    }

    /** The last day of the last quarter that is over on a day. */
    static LocalDate lastDayBefore(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1).minusDays(1);
    }

    /** Its code, when it is a whole year or quarter; empty for all time; null for other days. */
    String code() {
        if (equals(ALL_TIME)) {
            return "";
        }
        if (from == null || to == null) {
            return null;
        }
        if (equals(year(from.getYear()))) {
            return String.valueOf(from.getYear());
        }
        int quarter = from.get(IsoFields.QUARTER_OF_YEAR);
        return equals(quarter(from.getYear(), quarter)) ? from.getYear() + "-Q" + quarter : null;
    }

    private static LocalDate day(String given) {
        try {
            LocalDate day = given == null ? null : LocalDate.parse(given);
            return day == null || day.getYear() > 9_999 ? null : day;
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
