package se.jobbspar.matching.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.jobbspar.taxonomy.Taxonomy;

/** What a demand states of one criterion, before it has points. */
sealed interface Stated {
    static Stated of(Criterion criterion, Ask ask, Taxonomy taxonomy) {
        return switch (criterion) {
            case RequirementCriterion measured -> new Wants(measured, measured.wants(ask, taxonomy));
            case SkillUse use -> new Credits(use.credits(ask, taxonomy));
        };
    }

    /** How much of the criterion's points the demand gives it; 0 when it states nothing. */
    int points(int full);

    /** Requirements to be. */
    record Wants(RequirementCriterion criterion, List<Want> wants) implements Stated {
        @Override
        public int points(int full) {
            int enough = criterion.weighsInFullAt();
            return full * Math.min(wants.size(), enough) / enough;
        }

        List<WeightedRequirement> requirements(int outOf) {
            int[] points = LargestRemainder.share(
                    outOf, wants.stream().mapToInt(Want::weight).toArray());
            List<WeightedRequirement> requirements = new ArrayList<>();
            for (int i = 0; i < points.length; i++) {
                requirements.add(WeightedRequirement.of(criterion, wants.get(i), points[i]));
            }
            return requirements;
        }
    }

    /** Skills that would be put to use. */
    record Credits(Map<String, Integer> credits) implements Stated {
        @Override
        public int points(int full) {
            return credits.isEmpty() ? 0 : full;
        }

        Use use(int outOf) {
            return new Use(outOf, credits);
        }
    }
}
