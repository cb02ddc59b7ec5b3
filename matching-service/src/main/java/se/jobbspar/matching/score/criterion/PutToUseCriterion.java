package se.jobbspar.matching.score.criterion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.SkillUse;
import se.jobbspar.taxonomy.Neighbour;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * How much of what the person can is put to use: in full what is asked for, by its share and by how specific it is what else
 * the occupation's people need, by its credit what is near to something asked for.
 */
public final class PutToUseCriterion implements SkillUse {
    private static final int FULL = 100;

    @Override
    public String wire() {
        return "use";
    }

    @Override
    public Map<String, Integer> credits(Ask ask, Taxonomy taxonomy) {
        List<TellingSkill> wanted = TellingSkill.of(ask, taxonomy);
        Map<String, Integer> credits = new HashMap<>(taxonomy.skillUses(Occupations.targets(ask, taxonomy)));
        List<String> concepts = wanted.stream().map(TellingSkill::concept).toList();
        for (List<Neighbour> standIns : StandIns.of(concepts, taxonomy).values()) {
            standIns.forEach(near -> credits.merge(near.concept(), near.credit(), Math::max));
        }
        concepts.forEach(skill -> credits.put(skill, FULL));
        return credits;
    }
}
