package se.jobbspar.matching.score.criterion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Condition;
import se.jobbspar.matching.score.Facet;
import se.jobbspar.matching.score.Fact;
import se.jobbspar.matching.score.Facts;
import se.jobbspar.matching.score.Grounds;
import se.jobbspar.matching.score.Measure;
import se.jobbspar.matching.score.ProfileSection;
import se.jobbspar.matching.score.RequirementCriterion;
import se.jobbspar.matching.score.Source;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.Want;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Experience of the occupation: half of the points for how near it is, half for how long the person worked in the very one.
 * A demand that states no experience wishes for a year in its own occupation.
 */
public final class NearExperienceCriterion implements RequirementCriterion {
    private static final int SAME = 100;
    /** Another occupation of the same group. */
    private static final int SAME_GROUP = 70;

    private static final int MOST_MONTHS = 600;
    private static final int USUAL_MONTHS = 12;
    private static final List<Condition> OPEN = List.of(Condition.holds(ProfileSection.EXPERIENCES.unrecorded()));

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
        List<RequirementFact> stated = ask.stated(RequirementKind.EXPERIENCE);
        if (!stated.isEmpty()) {
            return Strictest.perConcept(stated, fact -> Occupations.key(fact.concept(), taxonomy)).stream()
                    .map(fact -> stated(fact, taxonomy))
                    .toList();
        }
        List<String> targets = Occupations.targets(ask, taxonomy);
        return targets.isEmpty()
                ? List.of()
                : List.of(want(targets, USUAL_MONTHS, Importance.WISH, Source.OCCUPATION, taxonomy));
    }

    private static Want stated(RequirementFact fact, Taxonomy taxonomy) {
        int months = Levels.parse(fact.level(), 1, MOST_MONTHS).orElse(0);
        List<String> targets = List.of(Occupations.key(fact.concept(), taxonomy));
        return want(targets, months, fact.importance(), Source.STATED, taxonomy);
    }

    private static Want want(
            List<String> targets, int months, Importance importance, Source source, Taxonomy taxonomy) {
        List<Measure> near = new ArrayList<>();
        targets.forEach(target -> near.add(new Measure(new Fact(Facet.NEAR, target), SAME)));
        for (String target : targets) {
            if (taxonomy.group(target).isEmpty()) {
                taxonomy.ssykOf(target).forEach(ssyk -> near.add(new Measure(new Fact(Facet.NEAR, ssyk), SAME_GROUP)));
            }
        }
        List<Yardstick> yardsticks = new ArrayList<>();
        yardsticks.add(new Yardstick(near, 1, SAME, false));
        if (months > 0) {
            yardsticks.add(Yardstick.ofAny(Occupations.facts(Facet.MONTHS, targets), months));
        }
        String level = months == 0 ? null : String.valueOf(months);
        String concept = Occupations.concept(targets.getFirst(), taxonomy);
        return new Want(concept, level, importance, source, Strictest.weight(importance), yardsticks, OPEN);
    }

    @Override
    public Grounds grounds(WeightedRequirement requirement, Candidate candidate, Status status) {
        Fact nearest = Strongest.of(requirement.yardsticks().getFirst(), candidate);
        return candidate
                .source(nearest)
                .map(ExperienceFact.class::cast)
                .map(experience -> Grounds.of(
                        experience.occupation(),
                        String.valueOf(months(nearest, experience, candidate)),
                        candidate.strength(nearest),
                        experience.evidence()))
                .orElse(Unmet.grounds(status));
    }

    /** The time that counts for what is asked for; where only a related occupation answers, the time in that one. */
    private static int months(Fact nearest, ExperienceFact experience, Candidate candidate) {
        int asked = candidate.strength(new Fact(Facet.MONTHS, nearest.concept()));
        int own = candidate.strength(new Fact(Facet.MONTHS, experience.occupation()));
        return asked > 0 ? asked : Math.max(own, experience.months());
    }
}
