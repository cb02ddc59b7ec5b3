package se.jobbspar.matching.score;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * What is asked for, with the points that a policy gives it. Points of the requirements and of {@code use} add up to
 * {@link #OUT_OF}, unless nothing is stated at all.
 *
 * @param reasons how many of the requirements, the first ones, are with {@code use} a reason to be listed
 */
public record Demand(ScoringPolicy policy, List<WeightedRequirement> requirements, int reasons, Use use) {
    public static final int OUT_OF = 10_000;

    public Demand {
        requirements = List.copyOf(requirements);
    }

    public static Demand of(Ask ask, ScoringPolicy policy, Taxonomy taxonomy) {
        return policy.weigh(ask, taxonomy);
    }

    /** Whether it states nothing; nobody has a score for it. */
    public boolean isEmpty() {
        return requirements.isEmpty();
    }

    public List<WeightedRequirement> musts() {
        return requirements.stream().filter(WeightedRequirement::isMust).toList();
    }

    /**
     * The score alone, as the index computes it; empty for an empty profile, for a demand that states nothing, and where the policy's
     * reasons to be listed do not come together.
     */
    public OptionalInt points(Candidate candidate, LocalDate today) {
        if (candidate.isEmpty() || isEmpty()) {
            return OptionalInt.empty();
        }
        int points = use.earned(candidate);
        for (int i = 0; i < reasons; i++) {
            points += requirements.get(i).earned(candidate, today);
        }
        if (points < policy.leastReason()) {
            return OptionalInt.empty();
        }
        for (int i = reasons; i < requirements.size(); i++) {
            points += requirements.get(i).earned(candidate, today);
        }
        return OptionalInt.of(points);
    }

    /** The musts that are not met, answered, whether there is a score or not. */
    public List<Answer> mustsNotMet(Candidate candidate, LocalDate today) {
        return musts().stream()
                .map(must -> Explanation.answer(must, candidate, today))
                .filter(answer -> answer.status() != Status.MET)
                .toList();
    }

    /** Readiness alone, without the score. */
    public Readiness readiness(Candidate candidate, LocalDate today) {
        Set<Status> musts = EnumSet.noneOf(Status.class);
        for (WeightedRequirement requirement : requirements) {
            if (requirement.isMust()) {
                musts.add(requirement.status(candidate, today));
            }
        }
        return Readiness.of(musts);
    }

    /**
     * The score with its reasons; empty when {@link #points} is.
     *
     * @throws IllegalArgumentException when the candidate was made by another policy
     */
    public Optional<Score> explain(Candidate candidate, LocalDate today) {
        policy.requireSame(candidate.policy());
        return points(candidate, today).isEmpty()
                ? Optional.empty()
                : Optional.of(Explanation.of(candidate, this, today));
    }
}
