package se.jobbspar.matching.score.criterion;

import java.util.Comparator;
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
 * not want gives nothing, and says so; what is like it says so too.
 */
public final class KindredInterestCriterion implements RequirementCriterion {
    private static final int SAME = 100;
    private static final int SAME_GROUP = 80;
    /** From so many per cent on, work is so like what is not wanted that a coach should know. */
    private static final int ALIKE = 50;

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
            unwanted.forEach(target -> facts.atLeast(Facet.UNWANTED, target, SAME, new Wish(occupation)));
        }
        Map<String, Integer> wished = new HashMap<>();
        for (String wish : wishes) {
            Map<String, Integer> kindred = kindred(wish, taxonomy);
            kindred.keySet().removeAll(unwanted);
            kindred.forEach((target, percent) -> facts.atLeast(Facet.KINDRED, target, percent, new Wish(wish)));
            kindred.forEach((target, percent) -> wished.merge(target, percent, Math::max));
        }
        for (String occupation : person.wishes().unwanted().occupations()) {
            kindred(occupation, taxonomy).forEach((target, percent) -> {
                if (percent >= ALIKE && percent > wished.getOrDefault(target, 0)) {
                    facts.atLeast(Facet.UNWANTED, target, percent, new Wish(occupation));
                }
            });
        }
    }

    private static Map<String, Integer> kindred(String occupation, Taxonomy taxonomy) {
        String key = Occupations.key(occupation, taxonomy);
        Map<String, Integer> kindred = new HashMap<>(taxonomy.alikeGroups(key));
        kindred.put(key, SAME);
        return kindred;
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
        Optional<Fact> unwanted = requirement.yardsticks().getFirst().anyOf().stream()
                .map(measure -> new Fact(Facet.UNWANTED, measure.fact().concept()))
                .max(Comparator.comparingInt(candidate::strength))
                .filter(fact -> candidate.strength(fact) > 0);
        if (unwanted.isPresent()) {
            Wish not = (Wish) candidate.source(unwanted.get()).orElseThrow();
            return Grounds.of(not.occupation(), null, candidate.strength(unwanted.get()), null)
                    .with(Reason.NOT_WANTED);
        }
        Fact nearest = Strongest.of(requirement.yardsticks().getFirst(), candidate);
        Optional<Wish> wish = candidate.source(nearest).map(Wish.class::cast);
        return wish.map(wished -> Grounds.of(wished.occupation(), null, candidate.strength(nearest), null))
                .orElse(Unmet.grounds(status));
    }
}
