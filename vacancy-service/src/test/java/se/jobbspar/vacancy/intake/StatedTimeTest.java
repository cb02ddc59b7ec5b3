package se.jobbspar.vacancy.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatedTimeTest {
    @Test
    void timeWithoutAZoneIsSwedens() {
        assertEquals("2026-03-01", day("2026-03-01"));
        assertEquals("2026-03-01", day(" 2026-03-01T00:00 "));
        assertEquals("2026-03-01", day("2026-03-01t23:59:60"));
        assertEquals("2026-03-01", day("2026-03-01T24:00"));
    }

    @Test
    void timeWithAZoneIsConverted() {
        assertEquals("2026-03-02", day("2026-03-01T23:30:00Z"));
        assertEquals("2026-03-01", day("2026-03-01T22:59:59.999z"));
        assertEquals("2026-07-02", day("2026-07-01T22:00:00+00:00"));
        assertEquals("2026-03-02", day("2026-03-01T20:00:00-0500"));
        assertEquals("2026-03-01", day("2026-03-02T00:30+02"));
        assertEquals("2026-03-02", day("2026-03-02T00:10:00+01:00[Europe/Stockholm]"));
    }

    @Test
    void whatIsNoTimeIsNone() {
        for (String never : List.of(
                "",
                "snart",
                "2026-13-01",
                "2026-02-30",
                "2026-03-01T",
                "2026-03-01T25:99",
                "2026-03-01T24:01",
                "2026-03-01T10:00+99:00",
                "2026-03-01T10",
                "01/03/2026",
                "-999999999-04-30")) {
            assertEquals(Optional.empty(), StatedTime.parse(never), never);
        }
    }

    @Test
    void versionIsItsTimestampElseTheTimeStated() {
        assertEquals(Optional.of(Instant.ofEpochMilli(1757581840681L)), StatedTime.version("1757581840681", null));
        assertEquals(
                Optional.of(Instant.parse("2026-02-25T09:47:11Z")), StatedTime.version(null, "2026-02-25T10:47:11"));
        assertEquals(Optional.empty(), StatedTime.version("nyss", null));
    }

    private static String day(String stated) {
        return StatedTime.parse(stated)
                .map(ZonedDateTime::toLocalDate)
                .map(LocalDate::toString)
                .orElse("none");
    }
}
