package se.jobbspar.matching.score.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Condition;
import se.jobbspar.matching.score.Facet;
import se.jobbspar.matching.score.Fact;
import se.jobbspar.matching.score.Grounds;
import se.jobbspar.matching.score.ProfileSection;
import se.jobbspar.matching.score.Source;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.Want;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * What demands want of experience: half of the points for how near it is, half for how long the person worked in the very
 * occupation. A demand that states no experience wishes for a year in its own. How near one occupation is to another, each
 * policy judges by itself.
 */
final class ExperienceWants {
    /** Months that count at most. */
    static final int MOST_MONTHS = 600;

    private static final int USUAL_MONTHS = 12;
    private static final List<Condition> OPEN = List.of(Condition.holds(ProfileSection.EXPERIENCES.unrecorded()));

    private final Taxonomy taxonomy;
    private final Function<List<String>, Yardstick> nearness;

    private ExperienceWants(Taxonomy taxonomy, Function<List<String>, Yardstick> nearness) {
        this.taxonomy = taxonomy;
        this.nearness = nearness;
    }

    /** @param nearness measures how near a person's work is to any of some occupations or groups */
    static List<Want> of(Ask ask, Taxonomy taxonomy, Function<List<String>, Yardstick> nearness) {
        return new ExperienceWants(taxonomy, nearness).of(ask);
    }

    private List<Want> of(Ask ask) {
        List<RequirementFact> stated = ask.stated(RequirementKind.EXPERIENCE);
        if (!stated.isEmpty()) {
            return Strictest.perConcept(stated, fact -> Occupations.key(fact.concept(), taxonomy)).stream()
                    .map(this::stated)
                    .toList();
        }
        List<String> targets = Occupations.targets(ask, taxonomy);
        return targets.isEmpty() ? List.of() : List.of(want(targets, USUAL_MONTHS, Importance.WISH, Source.OCCUPATION));
    }

    private Want stated(RequirementFact fact) {
        int months = Levels.parse(fact.level(), 1, MOST_MONTHS).orElse(0);
        List<String> targets = List.of(Occupations.key(fact.concept(), taxonomy));
        return want(targets, months, fact.importance(), Source.STATED);
    }

    private Want want(List<String> targets, int months, Importance importance, Source source) {
        List<Yardstick> yardsticks = new ArrayList<>(List.of(nearness.apply(targets)));
        if (months > 0) {
            yardsticks.add(Yardstick.ofAny(Occupations.facts(Facet.MONTHS, targets), months));
        }
        String level = months == 0 ? null : String.valueOf(months);
        String concept = Occupations.concept(targets.getFirst(), taxonomy);
        return new Want(concept, level, importance, source, Strictest.weight(importance), yardsticks, OPEN);
    }

    static Grounds grounds(WeightedRequirement requirement, Candidate candidate, Status status) {
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
