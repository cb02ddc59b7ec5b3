package se.jobbspar.matching.score;

import java.util.Map;

/**
 * How much of what a person can is put to use: {@code outOf · Σ credit / (100 · max(10, skills))}, rounded down once, at the
 * end. Rounding each skill by itself would let a wanted skill more lower the score; see ADR 0004.
 *
 * @param outOf points when every skill of at least ten is put to use
 * @param credits per cent by own skill: 100 for a skill that is asked for, less for one related to it
 */
public record Use(int outOf, Map<String, Integer> credits) {
    /** A profile counts as having at least this many skills, so that one of a single skill gains little. */
    public static final int LEAST_SKILLS = 10;

    public static final Use NONE = new Use(0, Map.of());

    private static final int FULL = 100;

    /** Refuses other credits: with more than the full one, people could be given more than {@code outOf}, by which they are passed over. */
    public Use {
        credits = Map.copyOf(credits);
        if (credits.values().stream().anyMatch(credit -> credit < 1 || credit > FULL)) {
            throw new IllegalArgumentException("credits of 1 to " + FULL + ", not " + credits);
        }
    }

    public int earned(Candidate candidate) {
        return points(credit(candidate), candidate.skills().size());
    }

    /** Sum of the credits of the person's skills. */
    public int credit(Candidate candidate) {
        int credit = 0;
        for (String skill : candidate.skills()) {
            credit += credits.getOrDefault(skill, 0);
        }
        return credit;
    }

    /** Points for a sum of credits and a number of own skills. */
    public int points(int credit, int skills) {
        return points(outOf, credit, skills);
    }

    /** The same out of so many. */
    public static int points(int outOf, int credit, int skills) {
        return (int) ((long) outOf * credit / ((long) FULL * divisor(skills)));
    }

    public static int divisor(int skills) {
        return Math.max(LEAST_SKILLS, skills);
    }
}
