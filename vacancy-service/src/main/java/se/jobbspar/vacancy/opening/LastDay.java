package se.jobbspar.vacancy.opening;

import java.time.LocalDate;
import java.util.List;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** The last day to apply counts until midnight; null = until further notice. */
final class LastDay {
    private LastDay() {}

    static boolean isPast(LocalDate lastDay, LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }

    /** @throws ProblemException 422 when it has passed */
    static void requireNotPast(LocalDate lastDay, LocalDate today) {
        if (isPast(lastDay, today)) {
            throw ProblemException.of(
                    ProblemType.IMPLAUSIBLE,
                    Wording.of(
                            "Nobody can apply by a day that has passed.",
                            "Ingen kan söka till en dag som har passerat."),
                    List.of(FieldError.of(
                            "lastDay",
                            Wording.of(
                                    "must not be before today, " + today,
                                    "får inte vara före dagens datum, " + today))));
        }
    }
}
