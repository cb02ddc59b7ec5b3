package se.jobbspar.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TodayTest {
    private static Today today(String instant) {
        return new Today(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    @Test
    void dayBeginsAtMidnightInSweden() {
        assertEquals(LocalDate.of(2026, 7, 1), today("2026-07-01T21:59:59Z").date());
        assertEquals(LocalDate.of(2026, 7, 2), today("2026-07-01T22:00:00Z").date());
        assertEquals(LocalDate.of(2026, 12, 1), today("2026-12-01T22:59:59Z").date());
    }

    @Test
    void timeIsInTheMicrosecondsOfADatabase() {
        assertEquals(
                Instant.parse("2026-07-01T10:00:00.123456Z"),
                today("2026-07-01T10:00:00.123456789Z").instant());
    }

    @Test
    void dayOfAnotherAgeIsNotPlausible() {
        assertTrue(Today.isPlausible(LocalDate.of(1900, 1, 1)));
        assertFalse(Today.isPlausible(LocalDate.of(1899, 12, 31)));
        assertFalse(Today.isPlausible(LocalDate.MAX));
        assertEquals(Optional.of(LocalDate.of(2199, 12, 31)), Today.parse("from", "2199-12-31"));
        for (String given : List.of("1899-12-31", "2200-01-01", "+999999999-12-31", "2026-02-29")) {
            assertThrows(ProblemException.class, () -> Today.parse("from", given), given);
        }
    }
}
