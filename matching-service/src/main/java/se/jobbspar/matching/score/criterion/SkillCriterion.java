package se.jobbspar.matching.score.criterion;

import java.util.List;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Condition;
import se.jobbspar.matching.score.Facet;
import se.jobbspar.matching.score.Fact;
import se.jobbspar.matching.score.Facts;
import se.jobbspar.matching.score.Grounds;
import se.jobbspar.matching.score.ProfileSection;
import se.jobbspar.matching.score.RequirementCriterion;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.Want;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;
import se.jobbspar.taxonomy.Neighbour;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * How much of what is asked for the person has. A level below the one asked for counts by its share, and a related skill at
 * most nearly as much as the lowest level of the skill itself.
 */
public final class SkillCriterion implements RequirementCriterion {
    /** Strength of one level; a related skill's credit stays below it. */
    static final int LEVEL = 100;

    @Override
    public String wire() {
        return "skills";
    }

    @Override
    public void note(ParticipantSnapshot person, Taxonomy taxonomy, Facts facts) {
        facts.unrecorded(ProfileSection.SKILLS, person.skills().isEmpty());
        for (SkillFact skill : person.skills()) {
            String concept = Ids.canonical(skill.concept(), taxonomy);
            facts.ownSkill(concept);
            facts.atLeast(Facet.SKILL, concept, LEVEL * Math.clamp(skill.level(), 1, 4), skill);
            for (Neighbour related : taxonomy.relatedSkills(concept)) {
                facts.atLeast(Facet.SKILL, related.concept(), related.credit(), skill);
            }
        }
    }

    @Override
    public List<Want> wants(Ask ask, Taxonomy taxonomy) {
        return WantedSkill.of(ask, taxonomy).stream().map(SkillCriterion::want).toList();
    }

    private static Want want(WantedSkill skill) {
        return new Want(
                skill.concept(),
                skill.level() == 1 ? null : String.valueOf(skill.level()),
                skill.importance(),
                skill.source(),
                skill.weight(),
                List.of(Yardstick.of(new Fact(Facet.SKILL, skill.concept()), LEVEL * skill.level())),
                List.of(Condition.holds(ProfileSection.SKILLS.unrecorded())));
    }

    @Override
    public Grounds grounds(WeightedRequirement requirement, Candidate candidate, Status status) {
        Fact fact = requirement.yardsticks().getFirst().fact();
        return candidate
                .source(fact)
                .map(SkillFact.class::cast)
                .map(skill -> Grounds.of(
                        skill.concept(),
                        String.valueOf(skill.level()),
                        Math.min(candidate.strength(fact), LEVEL),
                        skill.evidence()))
                .orElse(Unmet.grounds(status));
    }
}
