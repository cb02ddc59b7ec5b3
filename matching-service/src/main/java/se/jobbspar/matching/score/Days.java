package se.jobbspar.matching.score;

import java.time.LocalDate;

/** Days as small positive numbers, so that a last valid day can be a term's frequency: 1 = 2000-01-01, at most {@link #NEVER}. */
public final class Days {
    /** For what does not end. */
    public static final int NEVER = 65_535;

    private static final long ZERO = LocalDate.of(1999, 12, 31).toEpochDay();

    private Days() {}

    /** {@link #NEVER} for null; days out of range are moved to its ends. */
    public static int of(LocalDate day) {
        return day == null ? NEVER : (int) Math.clamp(day.toEpochDay() - ZERO, 1L, NEVER);
    }
}
