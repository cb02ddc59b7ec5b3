package se.jobbspar.matching.candidate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import se.jobbspar.matching.index.StrengthFinder;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;

/**
 * What the parts of a demand give the people of one segment, of each kind those first that give most by few facts: by them whoever
 * cannot be among the best is told soonest.
 *
 * @param reasons those that are a reason to be listed
 */
record Parts(List<Points> reasons, List<Points> others) {
    private static final Comparator<Points> MOST_BY_FEW_FACTS =
            Comparator.comparingDouble(points -> (double) points.facts().size() / points.most());

    private static final Comparator<Points> MOST_TO_FEW_PEOPLE =
            Comparator.comparingDouble(points -> (double) points.people() / points.most());

    static Parts of(Demand demand, LocalDate today, LeafReader segment) throws IOException {
        StrengthFinder facts = new StrengthFinder(segment);
        List<WeightedRequirement> requirements = demand.requirements();
        List<Points> reasons = points(requirements.subList(0, demand.reasons()), facts, today);
        UsePoints.of(demand.use(), facts, segment).ifPresent(reasons::add);
        reasons.sort(MOST_BY_FEW_FACTS);
        List<Points> others = points(requirements.subList(demand.reasons(), requirements.size()), facts, today);
        others.sort(MOST_BY_FEW_FACTS);
        return new Parts(reasons, others);
    }

    private static List<Points> points(List<WeightedRequirement> requirements, StrengthFinder facts, LocalDate today)
            throws IOException {
        List<Points> points = new ArrayList<>();
        for (WeightedRequirement requirement : requirements) {
            for (Yardstick yardstick : requirement.yardsticks()) {
                YardstickPoints.of(yardstick, facts, today).ifPresent(points::add);
            }
        }
        return points;
    }

    void start() throws IOException {
        for (Points points : reasons) {
            points.start();
        }
        for (Points points : others) {
            points.start();
        }
    }

    /** The most that all together give anybody. */
    int most() {
        return all().mapToInt(Points::most).sum();
    }

    /** All of them, those first that tell the best from the rest by reading few people. */
    List<Points> leading() {
        return all().sorted(MOST_TO_FEW_PEOPLE).toList();
    }

    private Stream<Points> all() {
        return Stream.concat(reasons.stream(), others.stream());
    }
}
