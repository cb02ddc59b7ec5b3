package se.jobbspar.matching.score.criterion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Facet;
import se.jobbspar.matching.score.Facts;
import se.jobbspar.matching.score.Grounds;
import se.jobbspar.matching.score.ProfileSection;
import se.jobbspar.matching.score.RequirementCriterion;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.Want;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Experience of the occupation as {@link ExperienceWants} wants it: near is what is alike in its work or published as a substitute,
 * less the longer ago it ended, and a month counts once.
 */
public final class NearExperienceCriterion implements RequirementCriterion {
    private static final int SAME = 100;
    /** Another occupation of the same group. */
    private static final int SAME_GROUP = 70;

    @Override
    public String wire() {
        return "experience";
    }

    @Override
    public void note(ParticipantSnapshot person, Taxonomy taxonomy, Facts facts) {
        facts.unrecorded(ProfileSection.EXPERIENCES, person.experiences().isEmpty());
        WorkedMonths worked = new WorkedMonths();
        for (ExperienceFact experience : person.experiences()) {
            String key = Occupations.key(experience.occupation(), taxonomy);
            int left = Likelihood.left(experience, person.updatedAt());
            facts.atLeast(Facet.NEAR, key, left, experience);
            taxonomy.nearGroups(key)
                    .forEach((ssyk, percent) ->
                            facts.atLeast(Facet.NEAR, ssyk, Math.max(1, percent * left / SAME), experience));
            Set<String> concepts = new HashSet<>(Occupations.groups(key, taxonomy));
            concepts.add(key);
            for (String concept : concepts) {
                worked.add(concept, experience);
                facts.atLeast(Facet.MONTHS, concept, worked.in(concept), experience);
            }
        }
    }

    @Override
    public List<Want> wants(Ask ask, Taxonomy taxonomy) {
        return ExperienceWants.of(
                ask, taxonomy, targets -> Occupations.near(Facet.NEAR, targets, SAME_GROUP, taxonomy));
    }

    @Override
    public Grounds grounds(WeightedRequirement requirement, Candidate candidate, Status status) {
        return ExperienceWants.grounds(requirement, candidate, status);
    }
}
