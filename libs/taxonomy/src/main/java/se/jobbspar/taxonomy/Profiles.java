package se.jobbspar.taxonomy;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Requirement profiles out of essential and optional skills. */
final class Profiles {

    private static final int LIMIT = 30;
    private static final int ESSENTIAL = 1000;
    private static final int OPTIONAL = 500;

    private final OccupationIndex occupations;
    /** In how many occupations a skill occurs: among equally heavy skills the rarer says more about the work. */
    private final Map<String, Integer> uses = new HashMap<>();

    /** Asked for each demand that states no skills itself, and for each person's work, so worked out once. */
    private final Map<String, List<WeightedSkill>> answers = new ConcurrentHashMap<>();

    Profiles(OccupationIndex occupations) {
        this.occupations = occupations;
        for (OccupationFacts facts : occupations.all()) {
            facts.essential().forEach(skill -> uses.merge(skill, 1, Integer::sum));
            facts.optional().forEach(skill -> uses.merge(skill, 1, Integer::sum));
        }
    }

    List<SkillRelation> skillsOf(String occupation) {
        return occupations
                .find(occupation)
                .map(facts -> borrows(facts) ? borrowed(occupation) : own(facts))
                .orElse(List.of());
    }

    private List<SkillRelation> borrowed(String occupation) {
        return ofOccupation(occupation).stream()
                .map(skill -> new SkillRelation(skill.skill(), skill.weight() > OPTIONAL))
                .toList();
    }

    private static List<SkillRelation> own(OccupationFacts facts) {
        return Stream.concat(
                        facts.essential().stream().map(skill -> new SkillRelation(skill, true)),
                        facts.optional().stream().map(skill -> new SkillRelation(skill, false)))
                .toList();
    }

    List<WeightedSkill> ofOccupation(String occupation) {
        return occupations
                .find(occupation)
                .map(facts -> answers.computeIfAbsent(occupation, id -> ofOccupation(facts)))
                .orElse(List.of());
    }

    private List<WeightedSkill> ofOccupation(OccupationFacts facts) {
        return borrows(facts) ? ofGroups(facts.ssyk()) : weigh(List.of(facts));
    }

    List<WeightedSkill> ofGroups(Collection<String> ssykCodes) {
        Set<OccupationFacts> facts = new LinkedHashSet<>();
        ssykCodes.forEach(ssyk -> facts.addAll(occupations.factsOf(ssyk)));
        return weigh(facts);
    }

    private static boolean borrows(OccupationFacts facts) {
        return facts.essential().isEmpty() && facts.optional().isEmpty();
    }

    private List<WeightedSkill> weigh(Collection<OccupationFacts> facts) {
        Map<String, Integer> sums = new HashMap<>();
        for (OccupationFacts occupation : facts) {
            occupation.essential().forEach(skill -> sums.merge(skill, ESSENTIAL, Integer::sum));
            occupation.optional().forEach(skill -> sums.merge(skill, OPTIONAL, Integer::sum));
        }
        return sums.entrySet().stream()
                .map(sum -> new WeightedSkill(sum.getKey(), Math.max(1, sum.getValue() / facts.size())))
                .sorted(Comparator.comparingInt(WeightedSkill::weight)
                        .reversed()
                        .thenComparing(skill -> uses.get(skill.skill()))
                        .thenComparing(WeightedSkill::skill))
                .limit(LIMIT)
                .toList();
    }
}
