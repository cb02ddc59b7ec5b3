package se.jobbspar.vacancy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The service's clock in tests: stands still on a day that the test sets. */
public final class TestClock extends Clock {
    private static volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");

    /** Noon of the day, in the service as well. */
    public static void set(LocalDate day) {
        now = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    public static void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Puts it in the place of the machine's. */
    public static class Source {
        @Produces
        @Singleton
        Clock clock() {
            return new TestClock();
        }
    }
}
