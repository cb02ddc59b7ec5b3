package se.jobbspar.matching.score.criterion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.SkillUse;
import se.jobbspar.taxonomy.Neighbour;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * How much of what the person can is put to use; it keeps an engineer from being matched to everything simple. Used are the
 * skills asked for, those related to one, and what else the named occupation is known to need: an advertisement of two lines
 * does not make the rest of a nurse's skills idle. Stated whenever skills are.
 */
public final class UseCriterion implements SkillUse {
    private static final int FULL = 100;
    private static final int HALF = 50;

    @Override
    public String wire() {
        return "use";
    }

    /** 100 for each skill asked for and each essential one of the occupation, 50 for an optional one, its credit for a related one. */
    @Override
    public Map<String, Integer> credits(Ask ask, Taxonomy taxonomy) {
        List<WantedSkill> skills = WantedSkill.of(ask, taxonomy);
        if (skills.isEmpty()) {
            return Map.of();
        }
        Map<String, Integer> credits = new HashMap<>();
        for (WantedSkill wanted : skills) {
            credits.put(wanted.concept(), FULL);
            for (Neighbour related : taxonomy.relatedSkills(wanted.concept())) {
                credits.merge(related.concept(), related.credit(), Math::max);
            }
        }
        ask.occupation()
                .map(taxonomy::skillsOf)
                .orElse(List.of())
                .forEach(skill -> credits.merge(skill.skill(), skill.essential() ? FULL : HALF, Math::max));
        return credits;
    }
}
