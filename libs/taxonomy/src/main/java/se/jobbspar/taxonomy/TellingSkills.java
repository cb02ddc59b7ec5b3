package se.jobbspar.taxonomy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Requirement profiles that tell an occupation or a group from others: the specific before what everybody needs, of a group
 * as {@link TellingReview} lets stand.
 */
final class TellingSkills {
    private static final int LIMIT = 40;
    private static final int WHOLE = 1000;
    private static final int FULL = 100;
    private final SkillVectors vectors;
    private final Map<List<String>, List<WeightedSkill>> answers = new ConcurrentHashMap<>();
    private final Map<List<String>, Map<String, Integer>> uses = new ConcurrentHashMap<>();

    TellingSkills(SkillVectors vectors) {
        this.vectors = vectors;
    }

    List<WeightedSkill> of(List<String> keys) {
        return answers.computeIfAbsent(keys, k -> compute(TellingReview.of(k, vectors.telling(k))));
    }

    /** Per cent at which each skill is put to use. */
    Map<String, Integer> uses(List<String> keys) {
        return uses.computeIfAbsent(keys, k -> computeUses(vectors.shares(k)));
    }

    private static List<WeightedSkill> compute(Map<String, Double> vector) {
        return vector.entrySet().stream()
                .map(weight ->
                        new WeightedSkill(weight.getKey(), Math.clamp(Math.round(WHOLE * weight.getValue()), 1, WHOLE)))
                .sorted(Comparator.comparingInt(WeightedSkill::weight)
                        .reversed()
                        .thenComparing(WeightedSkill::skill))
                .limit(LIMIT)
                .toList();
    }

    private Map<String, Integer> computeUses(Map<String, Double> shares) {
        Map<String, Integer> credits = new HashMap<>();
        shares.forEach((skill, share) -> {
            double credit = Math.min(1, 1.8 * share) * vectors.telling(skill);
            int percent = (int) Math.round(FULL * credit);
            if (percent > 0) {
                credits.put(skill, percent);
            }
        });
        return Map.copyOf(credits);
    }
}
