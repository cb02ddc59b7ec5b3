package se.jobbspar.contracts.participant.v1;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;

/**
 * A year, a month or a day, as much of a date as somebody remembers; written {@code 2009}, {@code 2009-03} or
 * {@code 2009-03-14} (ISO 8601 with reduced precision). Holds the days it may have been.
 *
 * @param first the earliest day it may have been
 * @param last the latest
 */
public record PartialDate(LocalDate first, LocalDate last) {
    private static final int YEAR = 4;
    private static final int YEAR_AND_MONTH = 7;

    /** @throws java.time.DateTimeException when it is none */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate parse(String text) {
        return switch (text.length()) {
            case YEAR -> of(Year.parse(text));
            case YEAR_AND_MONTH -> of(YearMonth.parse(text));
            default -> of(LocalDate.parse(text));
        };
    }

    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), year.atMonth(Month.DECEMBER).atEndOfMonth());
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day);
    }

    /** Whether nobody remembers more than the year. */
    public boolean isYear() {
        return !YearMonth.from(first).equals(YearMonth.from(last));
    }

    @JsonValue
    @Override
    public String toString() {
        if (first.equals(last)) {
            return first.toString();
        }
        return isYear() ? Year.from(first).toString() : YearMonth.from(first).toString();
    }
}
