package se.jobbspar.matching.concept;

import java.util.List;
import se.jobbspar.taxonomy.Concept;

/**
 * An occupation group is also what its occupations are: the best of them speaks for it, the next ones support it.
 * Figures tuned on the quality sets (ADR 0011).
 */
final class GroupScore {
    private static final double OF_MEMBERS = 0.8;
    private static final double SUPPORT = 0.4;
    private static final int SUPPORTERS = 3;

    private GroupScore() {}

    static FoundConcept of(Concept group, List<FoundConcept> members) {
        List<FoundConcept> sorted =
                members.stream().sorted(FoundConcept.BEST_FIRST).toList();
        double support = sorted.stream()
                .skip(1)
                .limit(SUPPORTERS)
                .mapToDouble(FoundConcept::score)
                .sum();
        double score = OF_MEMBERS * (sorted.getFirst().score() + SUPPORT * support / SUPPORTERS);
        return new FoundConcept(group, sorted.getFirst().label(), score);
    }
}
