package se.jobbspar.participant.erasure;

import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.personalnumber.PersonalNumbers;

/**
 * Reference to the decision that ends a person's data here, for example {@code KS 2026/0417}. It outlives the person, so
 * it may not say who it was.
 */
public record Decision(String reference) {
    /** As OpenAPI shows it: letters, digits and what case numbers are written with. */
    public static final String FORM = "[\\p{L}\\p{N}][\\p{L}\\p{N} ./:_-]{2,59}";

    /** @throws ProblemException 400 when it is missing, no reference, or holds a personal number */
    public static Decision of(String given) {
        if (given == null || !given.matches(FORM)) {
            throw ProblemException.validation(
                    "decision",
                    Wording.of(
                            "must be the reference of the decision, 3 to 60 characters",
                            "ska vara beslutets beteckning, 3–60 tecken"));
        }
        if (PersonalNumbers.in(given)) {
            throw ProblemException.validation(
                    "decision",
                    Wording.of(
                            "must not hold a personal number: it outlives the person",
                            "får inte innehålla personnummer: beteckningen sparas när personens uppgifter är borta"));
        }
        return new Decision(given);
    }
}
