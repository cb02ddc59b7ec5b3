package se.jobbspar.matching.score;

/**
 * That a fact holds in at least some strength, or that it does not.
 *
 * @param holds false for the opposite
 */
public record Condition(Fact fact, int atLeast, boolean holds) {
    public static Condition holds(Fact fact) {
        return holds(fact, 1);
    }

    public static Condition holds(Fact fact, int atLeast) {
        return new Condition(fact, atLeast, true);
    }

    public static Condition lacks(Fact fact) {
        return new Condition(fact, 1, false);
    }

    public boolean isMetBy(Candidate candidate) {
        return candidate.strength(fact) >= atLeast == holds;
    }
}
