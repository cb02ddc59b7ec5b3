package se.jobbspar.participant.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is where the coach sits: soon after midnight the day before in UTC, and today's evidence is no forecast. */
final class SwedishDay {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private SwedishDay() {}

    static LocalDate of(Instant time) {
        return LocalDate.ofInstant(time, SWEDEN);
    }
}
