package se.jobbspar.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;

/**
 * The day it is in Sweden, where a last day to apply ends at midnight, and where soon after midnight the day in UTC is still
 * the one before.
 */
@ApplicationScoped
public class Today {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    /** The day it was in Sweden at this time. */
    public static LocalDate at(Instant time) {
        return LocalDate.ofInstant(time, SWEDEN);
    }

    /** When a day begins in Sweden. */
    public static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(SWEDEN).toInstant();
    }

    /** Whether a day is one that plans and archives have; a database cannot keep every day that Java knows. */
    public static boolean isPlausible(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }

    /**
     * The day that a parameter says.
     *
     * @param given null gives nothing
     * @throws ProblemException 400 for what is no day, or none that is plausible
     */
    public static Optional<LocalDate> parse(String parameter, String given) {
        if (given == null) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(given).filter(Today::isPlausible);
        if (day.isEmpty()) {
            throw ProblemException.validation(
                    parameter, Wording.of("must be a day, as 2026-11-27", "ska vara en dag, som 2026-11-27"));
        }
        return day;
    }

    private static Optional<LocalDate> day(String given) {
        try {
            return Optional.of(LocalDate.parse(given));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /**
     * The month that a parameter says.
     *
     * @throws ProblemException 400 for what is no month
     */
    public static YearMonth parseMonth(String parameter, String given) {
        try {
            return YearMonth.parse(given);
        } catch (DateTimeParseException noMonth) {
            throw ProblemException.validation(
                    parameter, Wording.of("must be a month, as 2026-11", "ska vara en månad, som 2026-11"));
        }
    }

    public LocalDate date() {
        return at(clock.instant());
    }

    /** Now, in the microseconds a database keeps: what is answered now is what is read later. */
    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
