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
 * A skill that a demand asks for.
 *
 * @param level 1 to 4; a demand that states none asks for 1
 */
record WantedSkill(String concept, int level, Importance importance, Source source, int weight) {
    private static final int WISH = 1;
    private static final int MUST = 2;

    /** The stated skills; when none is stated, those its occupation usually wants. No concept comes twice. */
    static List<WantedSkill> of(Ask ask, Taxonomy taxonomy) {
        List<RequirementFact> stated = ask.stated(RequirementKind.SKILL);
        if (stated.isEmpty()) {
            return profile(ask, taxonomy).stream()
                    .map(skill -> new WantedSkill(skill.skill(), 1, Importance.WISH, Source.OCCUPATION, skill.weight()))
                    .toList();
        }
        Map<String, WantedSkill> wanted = new LinkedHashMap<>();
        for (RequirementFact fact : stated) {
            WantedSkill skill = stated(fact, taxonomy);
            wanted.merge(skill.concept, skill, WantedSkill::stricter);
        }
        return List.copyOf(wanted.values());
    }

    private static List<WeightedSkill> profile(Ask ask, Taxonomy taxonomy) {
        List<WeightedSkill> own =
                ask.occupation().map(taxonomy::profileOfOccupation).orElse(List.of());
        return own.isEmpty() ? taxonomy.profileOfGroups(ask.groups()) : own;
    }

    private static WantedSkill stated(RequirementFact fact, Taxonomy taxonomy) {
        int level = Levels.parse(fact.level(), 1, 4).orElse(1);
        int weight = fact.importance() == Importance.MUST ? MUST : WISH;
        return new WantedSkill(
                Ids.canonical(fact.concept(), taxonomy), level, fact.importance(), Source.STATED, weight);
    }

    /** Of a skill asked for twice, the must, and among equals the higher level. */
    private WantedSkill stricter(WantedSkill other) {
        return Comparator.comparingInt(WantedSkill::weight)
                                .thenComparingInt(WantedSkill::level)
                                .compare(other, this)
                        > 0
                ? other
                : this;
    }
}
