package se.jobbspar.taxonomy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What tells an occupation or group apart: its skills, each weighing by the share of the occupations in which it is essential
 * (optional counts half) times how {@link #specific} it is.
 */
final class SkillVectors {
    private static final double OPTIONAL = 0.5;
    /** As specific as a skill has to be to say all it can; then some twenty ISCO groups use it. */
    private static final double TELLING = 0.5;

    private final OccupationIndex occupations;
    private final Map<String, Integer> uses = new HashMap<>();
    private final int groups;
    /** Asked for each demand and each experience, so worked out once. */
    private final Map<String, Map<String, Double>> ofGroup = new ConcurrentHashMap<>();

    SkillVectors(OccupationIndex occupations) {
        this.occupations = occupations;
        Map<String, Set<String>> groupsOfSkill = new HashMap<>();
        Set<String> all = new HashSet<>();
        for (OccupationFacts facts : occupations.all()) {
            if (facts.isco() != null) {
                all.add(facts.isco());
                facts.essential().forEach(skill -> note(groupsOfSkill, skill, facts.isco()));
                facts.optional().forEach(skill -> note(groupsOfSkill, skill, facts.isco()));
            }
        }
        groupsOfSkill.forEach((skill, used) -> uses.put(skill, used.size()));
        this.groups = all.size();
    }

    private static void note(Map<String, Set<String>> groupsOfSkill, String skill, String isco) {
        groupsOfSkill.computeIfAbsent(skill, s -> new HashSet<>()).add(isco);
    }

    /** From 0, for a skill that every ISCO group uses, to 1, for one that a single one uses. */
    double specific(String skill) {
        return Math.log((1.0 + groups) / uses.getOrDefault(skill, 1)) / Math.log(1.0 + groups);
    }

    /** What a skill says of the work: all a specific one can, less the more groups use it. */
    double telling(String skill) {
        return Math.min(1, specific(skill) / TELLING);
    }

    /** Share of the occupations, 0 to 1, in which each skill is essential; optional counts half. */
    Map<String, Double> shares(Collection<String> occupationsOrGroups) {
        Map<OccupationFacts, Double> parts = occupations.parts(occupationsOrGroups);
        double whole = parts.values().stream().mapToDouble(part -> part).sum();
        Map<String, Double> shares = new HashMap<>();
        parts.forEach((occupation, part) -> {
            occupation.essential().forEach(skill -> shares.merge(skill, part / whole, Double::sum));
            occupation.optional().forEach(skill -> shares.merge(skill, OPTIONAL * part / whole, Double::sum));
        });
        return shares;
    }

    Map<String, Double> of(Collection<String> occupationsOrGroups) {
        Map<String, Double> vector = shares(occupationsOrGroups);
        vector.replaceAll((skill, share) -> share * specific(skill));
        return vector;
    }

    /** As {@link #of}, for what is asked for rather than compared. */
    Map<String, Double> telling(Collection<String> occupationsOrGroups) {
        Map<String, Double> vector = shares(occupationsOrGroups);
        vector.replaceAll((skill, share) -> share * telling(skill));
        return vector;
    }

    Map<String, Double> ofGroup(String ssyk) {
        return ofGroup.computeIfAbsent(ssyk, code -> of(List.of(code)));
    }

    Map<String, Double> ofGroups(List<String> ssyk) {
        if (ssyk.size() == 1) {
            return ofGroup(ssyk.getFirst());
        }
        return of(ssyk);
    }

    /** The cosine of the angle between two, 0 to 1. */
    static double likeness(Map<String, Double> one, Map<String, Double> other) {
        Map<String, Double> few = one.size() < other.size() ? one : other;
        Map<String, Double> many = few == one ? other : one;
        double product = 0;
        for (Map.Entry<String, Double> weight : few.entrySet()) {
            product += weight.getValue() * many.getOrDefault(weight.getKey(), 0.0);
        }
        return product == 0 ? 0 : product / (length(one) * length(other));
    }

    private static double length(Map<String, Double> vector) {
        return Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
    }
}
