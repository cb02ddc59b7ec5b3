package se.jobbspar.matching.score;

import java.util.Arrays;
import java.util.List;

/** How good a match is, in a word; the bounds were set by judged lives, see {@code docs/quality.md}. */
public enum Strength {
    STRONG("strong", 4_500),
    GOOD("good", 3_000),
    POSSIBLE("possible", 1_500),
    WEAK("weak", 0);

    private final String wire;
    private final int least;

    Strength(String wire, int least) {
        this.wire = wire;
        this.least = least;
    }

    public String wire() {
        return wire;
    }

    public static List<String> wires() {
        return Arrays.stream(values()).map(Strength::wire).toList();
    }

    /** Of a score of {@link Demand#OUT_OF}. */
    public static Strength of(int score) {
        return Arrays.stream(values())
                .filter(strength -> score >= strength.least)
                .findFirst()
                .orElseThrow();
    }
}
