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
import se.jobbspar.matching.score.Yardstick;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Experience of the occupation as {@link ExperienceWants} wants it: near is what the taxonomy relates, and the months of all
 * jobs add up.
 */
public final class ExperienceCriterion implements RequirementCriterion {
    private static final int SAME = 100;

    @Override
    public String wire() {
        return "experience";
    }

    @Override
    public void note(ParticipantSnapshot person, Taxonomy taxonomy, Facts facts) {
        facts.unrecorded(ProfileSection.EXPERIENCES, person.experiences().isEmpty());
        for (ExperienceFact experience : person.experiences()) {
            String key = Occupations.key(experience.occupation(), taxonomy);
            Occupations.noteNearness(Facet.OCCUPATION, key, experience, taxonomy, facts);
            int months = Math.clamp(experience.months(), 1, ExperienceWants.MOST_MONTHS);
            Set<String> worked = new HashSet<>(Occupations.groups(key, taxonomy));
            worked.add(key);
            worked.forEach(concept -> facts.add(Facet.MONTHS, concept, months, experience));
        }
    }

    @Override
    public List<Want> wants(Ask ask, Taxonomy taxonomy) {
        return ExperienceWants.of(
                ask, taxonomy, targets -> Yardstick.ofAny(Occupations.facts(Facet.OCCUPATION, targets), SAME));
    }

    @Override
    public Grounds grounds(WeightedRequirement requirement, Candidate candidate, Status status) {
        return ExperienceWants.grounds(requirement, candidate, status);
    }
}
