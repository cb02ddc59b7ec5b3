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

    /** Name of a feed, or nothing. */
    static Optional<String> source(String value) {
        if (value != null && !value.matches("[a-z0-9-]{1,40}")) {
            throw ProblemException.validation(
                    "source",
                    Wording.of(
                            "must be 1 to 40 small letters, digits and hyphens",
                            "ska vara 1 till 40 små bokstäver, siffror och bindestreck"));
        }
        return Optional.ofNullable(value);
    }

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
