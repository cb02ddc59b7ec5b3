package se.jobbspar.matching.candidate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import se.jobbspar.matching.index.StrengthFinder;
import se.jobbspar.matching.index.Window;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;

/** Counts a demand's points for everybody considered, exactly: fact by fact within a window, one window after the other. See ADR 0004. */
final class PointCounter {
    private final Demand demand;
    private final LocalDate today;
    private final Window window = new Window();
    private final int[] reasons = new int[Window.SIZE];
    private final int[] beside = new int[Window.SIZE];
    private final Scratch scratch = new Scratch();

    PointCounter(Demand demand, LocalDate today) {
        this.demand = demand;
        this.today = today;
    }

    /** Is shown each person who has a score, by the number of their document in the segment. */
    @FunctionalInterface
    interface Visitor {
        void see(int doc, int score) throws IOException;
    }

    /**
     * Shows those considered who have a score, in the order of their documents.
     *
     * @param considered before its first document
     * @return how many are considered
     */
    long count(LeafReader segment, DocIdSetIterator considered, Visitor visitor) throws IOException {
        StrengthFinder facts = new StrengthFinder(segment);
        List<WeightedRequirement> requirements = demand.requirements();
        List<Points> forReasons = points(requirements.subList(0, demand.reasons()), facts);
        UsePoints.of(demand.use(), facts, segment).ifPresent(forReasons::add);
        List<Points> forOthers = points(requirements.subList(demand.reasons(), requirements.size()), facts);
        long people = 0;
        considered.nextDoc();
        while (window.next(considered, segment.getLiveDocs())) {
            people += window.count();
            sum(forReasons, reasons);
            sum(forOthers, beside);
            show(visitor);
        }
        return people;
    }

    private List<Points> points(List<WeightedRequirement> requirements, StrengthFinder facts) throws IOException {
        List<Points> points = new ArrayList<>();
        for (WeightedRequirement requirement : requirements) {
            for (Yardstick yardstick : requirement.yardsticks()) {
                YardstickPoints.of(yardstick, facts, today).ifPresent(points::add);
            }
        }
        return points;
    }

    private void sum(List<Points> points, int[] sum) throws IOException {
        Arrays.fill(sum, 0);
        for (Points each : points) {
            each.add(window, sum, scratch);
        }
    }

    private void show(Visitor visitor) throws IOException {
        int least = demand.policy().leastReason();
        for (int place = 0; place < Window.SIZE; place++) {
            int score = reasons[place] + beside[place];
            if (score > 0 && reasons[place] >= least && window.isConsidered(place)) {
                visitor.see(window.document(place), score);
            }
        }
    }
}
