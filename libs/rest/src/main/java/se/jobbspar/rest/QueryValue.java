package se.jobbspar.rest;

import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.wording.Wording;

/** What query parameters say. They come as text, so that a wrong value is 400 and not the framework's 404; null gives nothing. */
public final class QueryValue {
    private QueryValue() {}

    /** @throws ProblemException 400 for what is no UUID */
    public static Optional<UUID> uuid(String parameter, String given) {
        try {
            return Optional.ofNullable(given).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            throw ProblemException.validation(parameter, Wording.of("must be a UUID", "ska vara ett UUID"));
        }
    }

    /** @throws ProblemException 400 for what is neither true nor false: a misspelt true is not false */
    public static Optional<Boolean> flag(String parameter, String given) {
        if (given != null && !given.matches("true|false")) {
            throw ProblemException.validation(
                    parameter, Wording.of("must be true or false", "ska vara true eller false"));
        }
        return Optional.ofNullable(given).map(Boolean::valueOf);
    }

    /**
     * A code that official statistics give four digits: a group in SSYK 2012, or a municipality.
     *
     * @param example one that there is
     * @throws ProblemException 400 for anything else than four digits
     */
    public static Optional<String> fourDigits(String parameter, String given, String example) {
        if (given != null && !given.matches("\\d{4}")) {
            throw ProblemException.validation(
                    parameter,
                    Wording.of(
                            "must be four digits, such as " + example,
                            "ska vara fyra siffror, till exempel " + example));
        }
        return Optional.ofNullable(given);
    }
}
