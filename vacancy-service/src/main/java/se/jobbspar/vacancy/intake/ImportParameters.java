package se.jobbspar.vacancy.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;

/** Reads the query parameters of imports. */
final class ImportParameters {
    private ImportParameters() {}

    /** A day, or nothing. */
    static Optional<LocalDate> date(String name, String value) {
        try {
            Optional<LocalDate> day = Optional.ofNullable(value).map(LocalDate::parse);
            if (day.filter(d -> !Today.isPlausible(d)).isEmpty()) {
                return day;
            }
        } catch (DateTimeException e) {
            // Refused below, as an impossible day is.
        }
        throw ProblemException.validation(
                name, Wording.of("must be a date such as 2026-12-31", "ska vara ett datum, till exempel 2026-12-31"));
    }
}
