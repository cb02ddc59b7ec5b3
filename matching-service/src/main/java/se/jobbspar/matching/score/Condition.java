package se.jobbspar.matching.score;

/** That a fact holds in at least some strength. */
public record Condition(Fact fact, int atLeast) {
    public static Condition holds(Fact fact) {
        return new Condition(fact, 1);
    }

    public boolean isMetBy(Candidate candidate) {
        return candidate.strength(fact) >= atLeast;
    }
}
