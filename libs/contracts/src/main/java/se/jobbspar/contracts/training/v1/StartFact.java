package se.jobbspar.contracts.training.v1;

import java.time.LocalDate;

/**
 * One time that a training starts.
 *
 * @param begins the first day
 * @param until the last day that somebody is taken in, before or after the first day
 * @param places how many are left, 0 = full; null = not known
 */
public record StartFact(LocalDate begins, LocalDate until, Integer places) {
    /** Whether a place is left, as far as anybody knows. */
    public boolean hasPlace() {
        return places == null || places > 0;
    }
}
