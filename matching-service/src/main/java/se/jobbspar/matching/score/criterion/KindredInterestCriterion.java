package se.jobbspar.matching.score.criterion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Condition;
import se.jobbspar.matching.score.Facet;
import se.jobbspar.matching.score.Fact;
import se.jobbspar.matching.score.Facts;
import se.jobbspar.matching.score.Grounds;
import se.jobbspar.matching.score.ProfileSection;
import se.jobbspar.matching.score.Reason;
import se.jobbspar.matching.score.RequirementCriterion;
import se.jobbspar.matching.score.Source;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.Want;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Whether it is what the person wants: the wished-for occupation in full, one whose work is like it in part. What the person does
 * not want gives nothing, and says so.
 */
public final class KindredInterestCriterion implements RequirementCriterion {
    private static final int SAME = 100;
    private static final int SAME_GROUP = 80;
    private static final List<Condition> OPEN = List.of(Condition.holds(ProfileSection.INTEREST.unrecorded()));

    /** The wish that a fact comes from. */
    private record Wish(String occupation) {}

    @Override
    public String wire() {
        return "interest";
    }

    @Override
    public void note(ParticipantSnapshot person, Taxonomy taxonomy, Facts facts) {
        List<String> wishes = person.wishes().occupations();
        facts.unrecorded(ProfileSection.INTEREST, wishes.isEmpty());
        Set<String> unwanted = new HashSet<>();
        for (String occupation : person.wishes().unwanted().occupations()) {
            String key = Occupations.key(occupation, taxonomy);
            unwanted.add(key);
            unwanted.addAll(Occupations.groups(key, taxonomy));
            unwanted.forEach(target -> facts.atLeast(Facet.UNWANTED, target, 1, new Wish(occupation)));
        }
        for (String wish : wishes) {
            String key = Occupations.key(wish, taxonomy);
            Map<String, Integer> kindred = new HashMap<>(taxonomy.alikeGroups(key));
            kindred.put(key, SAME);
            kindred.keySet().removeAll(unwanted);
            kindred.forEach((target, percent) -> facts.atLeast(Facet.KINDRED, target, percent, new Wish(wish)));
        }
    }

    @Override
    public List<Want> wants(Ask ask, Taxonomy taxonomy) {
        List<String> targets = Occupations.targets(ask, taxonomy);
        if (targets.isEmpty()) {
            return List.of();
        }
        String concept = Occupations.concept(targets.getFirst(), taxonomy);
        List<Yardstick> yardsticks = List.of(Occupations.near(Facet.KINDRED, targets, SAME_GROUP, taxonomy));
        return List.of(new Want(concept, null, Importance.WISH, Source.OCCUPATION, 1, yardsticks, OPEN));
    }

    @Override
    public Grounds grounds(WeightedRequirement requirement, Candidate candidate, Status status) {
        Optional<Wish> unwanted = requirement.yardsticks().getFirst().anyOf().stream()
                .flatMap(measure ->
                        candidate.source(new Fact(Facet.UNWANTED, measure.fact().concept())).stream())
                .map(Wish.class::cast)
                .findFirst();
        if (unwanted.isPresent()) {
            return Grounds.of(unwanted.get().occupation(), null, null, null).with(Reason.NOT_WANTED);
        }
        Fact nearest = Strongest.of(requirement.yardsticks().getFirst(), candidate);
        Optional<Wish> wish = candidate.source(nearest).map(Wish.class::cast);
        return wish.map(wished -> Grounds.of(wished.occupation(), null, candidate.strength(nearest), null))
                .orElse(Unmet.grounds(status));
    }
}
