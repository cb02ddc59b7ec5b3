package se.jobbspar.matching.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.jobbspar.taxonomy.Concept;

/**
 * What the occupations that answer a text say about their groups: the best of them speaks for a group, the next ones support it. By
 * that a title that only one taxonomy knows finds what another one has in its group. Figures tuned on the quality sets (ADR 0011).
 */
final class Evidence {
    private static final double SUPPORT = 0.4;
    private static final int SUPPORTERS = 3;

    private final Map<Concept, FoundConcept> byGroup = new HashMap<>();

    /** @param hits occupations scored by how near they are to the text */
    Evidence(Iterable<FoundConcept> hits, Function<Concept, List<Concept>> groupsOf) {
        Map<Concept, List<FoundConcept>> members = new HashMap<>();
        for (FoundConcept hit : hits) {
            groupsOf.apply(hit.concept()).forEach(group -> members.computeIfAbsent(group, g -> new ArrayList<>())
                    .add(hit));
        }
        members.forEach((group, hitsOfGroup) -> byGroup.put(group, of(group, hitsOfGroup)));
    }

    private static FoundConcept of(Concept group, List<FoundConcept> members) {
        List<FoundConcept> sorted =
                members.stream().sorted(FoundConcept.BEST_FIRST).toList();
        FoundConcept best = sorted.getFirst();
        double support = sorted.stream()
                .skip(1)
                .limit(SUPPORTERS)
                .mapToDouble(FoundConcept::score)
                .sum();
        return new FoundConcept(group, best.label(), best.score() + SUPPORT * support / SUPPORTERS);
    }

    /** The groups that some occupation speaks for; each with the label that says most. */
    Iterable<FoundConcept> groups() {
        return byGroup.values();
    }

    /** What is said for a group, or for the best of an occupation's; 0 when nothing is. */
    double of(List<Concept> groups) {
        return groups.stream()
                .filter(byGroup::containsKey)
                .mapToDouble(group -> byGroup.get(group).score())
                .max()
                .orElse(0);
    }
}
