package se.jobbspar.matching.score.criterion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Criterion;
import se.jobbspar.matching.score.Facts;
import se.jobbspar.matching.score.Grounds;
import se.jobbspar.matching.score.Requirement;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.Use;
import se.jobbspar.matching.score.Want;
import se.jobbspar.taxonomy.Neighbour;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * How much of what the person can is put to use; it keeps an engineer from being matched to everything simple. Used are the
 * skills asked for, those related to one, and what else the named occupation is known to need: an advertisement of two lines
 * does not make the rest of a nurse's skills idle. Stated whenever skills are; see {@link Use} for its arithmetic.
 */
public final class UseCriterion implements Criterion {
    private static final int FULL = 100;
    private static final int HALF = 50;

    @Override
    public String wire() {
        return "use";
    }

    @Override
    public int weight() {
        return 2400;
    }

    /** Nothing: {@link SkillCriterion} notes the own skills. */
    @Override
    public void note(ParticipantSnapshot person, Taxonomy taxonomy, Facts facts) {}

    /** Those of the skills, to tell whether it is stated. */
    @Override
    public List<Want> wants(Ask ask, Taxonomy taxonomy) {
        return new SkillCriterion().wants(ask, taxonomy);
    }

    /** 100 for each skill asked for and each essential one of the occupation, 50 for an optional one, its credit for a related one. */
    public Map<String, Integer> credits(Ask ask, Taxonomy taxonomy) {
        Map<String, Integer> credits = new HashMap<>();
        for (WantedSkill wanted : WantedSkill.of(ask, taxonomy)) {
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

    @Override
    public Grounds grounds(Requirement requirement, Candidate candidate, Status status) {
        throw new IllegalArgumentException("use has no requirements");
    }
}
