package se.jobbspar.matching.score;

/**
 * A fact by whose strength something is measured.
 *
 * @param most strength that counts at most, so that what is only near to what is asked for never counts as it
 */
public record Measure(Fact fact, int most) {
    int reached(Candidate candidate, int floor) {
        int strength = candidate.strength(fact);
        return strength == 0 ? 0 : Math.min(Math.max(strength - floor, 0), most);
    }
}
