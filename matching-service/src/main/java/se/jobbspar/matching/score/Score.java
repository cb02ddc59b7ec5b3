package se.jobbspar.matching.score;

import java.util.List;

/**
 * How well one person fits one demand, and why. The parts' points add up to {@code score}, their {@code outOf} to 10,000.
 *
 * @param possible the score if every unknown turned out to be met
 */
public record Score(int score, int possible, Readiness readiness, List<Contribution> parts, List<Answer> requirements) {
    public Score {
        parts = List.copyOf(parts);
        requirements = List.copyOf(requirements);
    }

    public int outOf() {
        return Demand.OUT_OF;
    }
}
