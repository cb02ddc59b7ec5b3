package se.jobbspar.gateway.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days in Sweden, where soon after midnight the day in UTC is still the one before. */
public final class Days {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private Days() {}

    public static LocalDate today() {
        return LocalDate.now(SWEDEN);
    }

    /** The day it was at this time. */
    public static LocalDate at(Instant time) {
        return LocalDate.ofInstant(time, SWEDEN);
    }
}
