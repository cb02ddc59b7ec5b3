package se.jobbspar.matching.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.jobbspar.contracts.vacancy.v1.Importance;

/** One thing a demand asks for, with its points. The points of the yardsticks add up to {@code outOf}; see {@link Want}. */
public record WeightedRequirement(
        RequirementCriterion criterion,
        String concept,
        String level,
        Importance importance,
        Source source,
        int outOf,
        List<Yardstick> yardsticks,
        List<Condition> likelyIf,
        List<Condition> openIf) {
    public WeightedRequirement {
        yardsticks = List.copyOf(yardsticks);
        likelyIf = List.copyOf(likelyIf);
        openIf = List.copyOf(openIf);
    }

    static WeightedRequirement of(RequirementCriterion criterion, Want want, int outOf) {
        List<Yardstick> bare = want.yardsticks();
        int[] points = LargestRemainder.share(
                outOf, bare.stream().mapToInt(Yardstick::points).toArray());
        List<Yardstick> yardsticks = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            yardsticks.add(bare.get(i).withPoints(points[i]));
        }
        return new WeightedRequirement(
                criterion,
                want.concept(),
                want.level(),
                want.importance(),
                want.source(),
                outOf,
                yardsticks,
                want.likelyIf(),
                want.openIf());
    }

    public boolean isMust() {
        return importance == Importance.MUST;
    }

    public int earned(Candidate candidate, LocalDate today) {
        int points = 0;
        for (Yardstick yardstick : yardsticks) {
            points += yardstick.earned(candidate, today);
        }
        return points;
    }

    /** By strengths and not by points, which may be none when many requirements share a criterion. */
    public Status status(Candidate candidate, LocalDate today) {
        if (yardsticks.stream().allMatch(yardstick -> yardstick.reached(candidate, today) == yardstick.saturation())) {
            return Status.MET;
        }
        if (holds(likelyIf, candidate)) {
            return Status.LIKELY;
        }
        if (holds(openIf, candidate)) {
            return Status.UNKNOWN;
        }
        boolean some = yardsticks.stream().anyMatch(yardstick -> yardstick.reached(candidate, today) > 0);
        return some ? Status.PARTLY : Status.MISSING;
    }

    private static boolean holds(List<Condition> conditions, Candidate candidate) {
        for (Condition condition : conditions) {
            if (condition.isMetBy(candidate)) {
                return true;
            }
        }
        return false;
    }
}
