package se.jobbspar.matching.score.criterion;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Source;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.taxonomy.WeightedSkill;

/**
 * A skill that a demand asks for, or that tells its occupation apart.
 *
 * @param level 1 to 4; a demand that states none asks for 1
 */
record TellingSkill(String concept, int level, Importance importance, Source source, int weight) {
    private static final int WISH = 1000;
    private static final int MUST = 2000;

    static List<TellingSkill> of(Ask ask, Taxonomy taxonomy) {
        Map<String, TellingSkill> wanted = new LinkedHashMap<>();
        for (RequirementFact fact : ask.stated(RequirementKind.SKILL)) {
            TellingSkill skill = stated(fact, taxonomy);
            wanted.merge(skill.concept, skill, TellingSkill::stricter);
        }
        if (wanted.isEmpty()) {
            for (WeightedSkill skill : taxonomy.tellingSkills(Occupations.targets(ask, taxonomy))) {
                wanted.put(
                        skill.skill(),
                        new TellingSkill(skill.skill(), 1, Importance.WISH, Source.OCCUPATION, skill.weight()));
            }
        }
        return List.copyOf(wanted.values());
    }

    private static TellingSkill stated(RequirementFact fact, Taxonomy taxonomy) {
        int level = Levels.parse(fact.level(), 1, 4).orElse(1);
        int weight = fact.importance() == Importance.MUST ? MUST : WISH;
        return new TellingSkill(
                Ids.canonical(fact.concept(), taxonomy), level, fact.importance(), Source.STATED, weight);
    }

    /** Of a skill asked for twice, the must, and among equals the higher level. */
    private TellingSkill stricter(TellingSkill other) {
        return Comparator.comparingInt(TellingSkill::weight)
                                .thenComparingInt(TellingSkill::level)
                                .compare(other, this)
                        > 0
                ? other
                : this;
    }
}
