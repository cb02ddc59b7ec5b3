package se.jobbspar.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The day it is in Sweden, where a last day to apply ends at midnight. */
@ApplicationScoped
public class Today {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    /** Whether a day is one that plans and archives have; a database cannot keep every day that Java knows. */
    public static boolean isPlausible(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }

    public LocalDate date() {
        return LocalDate.now(clock.withZone(SWEDEN));
    }

    /** Now, in the microseconds a database keeps. */
    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
