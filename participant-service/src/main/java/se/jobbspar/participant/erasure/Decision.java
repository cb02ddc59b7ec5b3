package se.jobbspar.participant.erasure;

import java.util.regex.Pattern;
import se.jobbspar.rest.ProblemException;

/**
 * Reference to the decision that ends a person's data here, for example {@code KS 2026/0417}. It outlives the person, so
 * it may not say who it was.
 */
public record Decision(String reference) {
    /** As OpenAPI shows it: letters, digits and what case numbers are written with. */
    public static final String FORM = "[\\p{L}\\p{N}][\\p{L}\\p{N} ./:_-]{2,59}";

    private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\d{6}(\\d{2})?[-+ ]?\\d{4}");

    /** @throws ProblemException 400 when it is missing, no reference, or holds a personal number */
    public static Decision of(String given) {
        if (given == null || !given.matches(FORM)) {
            throw ProblemException.validation("decision", "must be the reference of the decision, 3 to 60 characters");
        }
        if (PERSONAL_NUMBER.matcher(given).find()) {
            throw ProblemException.validation("decision", "must not hold a personal number: it outlives the person");
        }
        return new Decision(given);
    }
}
