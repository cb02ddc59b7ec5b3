package se.jobbspar.vacancy.intake;

import java.time.LocalDate;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;

/**
 * What holds for all ads of a file.
 *
 * @param source name of the feed; with an ad's id it tells vacancies apart
 * @param openUntil keeps ads open at least until this day; empty = each ad decides
 */
record FeedTerms(String source, Optional<LocalDate> openUntil) {
    /**
     * The name of a feed that a parameter says.
     *
     * @param given null gives nothing
     * @throws ProblemException 400 for what is no name
     */
    static Optional<String> source(String given) {
        if (given != null && !given.matches("[a-z0-9-]{1,40}")) {
            throw ProblemException.validation(
                    "source",
                    Wording.of(
                            "must be 1 to 40 small letters, digits and hyphens",
                            "ska vara 1 till 40 små bokstäver, siffror och bindestreck"));
        }
        return Optional.ofNullable(given);
    }
}
