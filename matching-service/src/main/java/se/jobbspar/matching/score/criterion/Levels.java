package se.jobbspar.matching.score.criterion;

import java.util.OptionalInt;

/** Reads the levels that stand as text in requirements. */
final class Levels {
    private Levels() {}

    /** Empty for null and for what is no number from {@code least} to {@code most}: an unreadable level asks for nothing. */
    static OptionalInt parse(String level, int least, int most) {
        if (level == null
                || level.isEmpty()
                || level.length() > 4
                || !level.chars().allMatch(Character::isDigit)) {
            return OptionalInt.empty();
        }
        int value = Integer.parseInt(level);
        return value < least || value > most ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
