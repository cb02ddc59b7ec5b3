package se.jobbspar.contracts;

import java.util.Objects;
import java.util.Optional;

/**
 * SCB's code of a municipality, for example 1880 for Örebro: the place of a coach or a planner, and the one that a
 * participant is registered in. Says nothing about whether there is such a municipality.
 *
 * @param digits four of them
 */
public record MunicipalityCode(String digits) implements Comparable<MunicipalityCode> {
    /** @throws IllegalArgumentException when it is not four digits */
    public MunicipalityCode {
        if (!isCode(Objects.requireNonNull(digits, "digits"))) {
            throw new IllegalArgumentException("A municipality's code has four digits");
        }
    }

    /** Nothing for what cannot be a code. */
    public static Optional<MunicipalityCode> parse(String text) {
        return Optional.ofNullable(text).filter(MunicipalityCode::isCode).map(MunicipalityCode::new);
    }

    private static boolean isCode(String text) {
        return text.matches("[0-9]{4}");
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return digits.compareTo(other.digits);
    }

    /** The digits, so that a log line reads well. */
    @Override
    public String toString() {
        return digits;
    }
}
