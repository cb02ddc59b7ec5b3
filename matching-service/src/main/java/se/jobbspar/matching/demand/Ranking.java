package se.jobbspar.matching.demand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Hit;
import se.jobbspar.matching.score.Hits;

/** Scores demands for one person by the pure core and keeps the best. */
final class Ranking {
    private static final Comparator<Hit<LiveDemand>> BEST_FIRST = Comparator.comparingInt(
                    (Hit<LiveDemand> hit) -> hit.score())
            .reversed()
            .thenComparing(Hit::id);

    private final Candidate candidate;
    private final DemandFilter filter;
    private final int k;
    private final PriorityQueue<Hit<LiveDemand>> best = new PriorityQueue<>(BEST_FIRST.reversed());
    private long considered;

    Ranking(Candidate candidate, DemandFilter filter, int k) {
        this.candidate = candidate;
        this.filter = filter;
        this.k = k;
    }

    void consider(LiveDemand live) {
        OptionalInt points = live.demand().points(candidate, filter.today());
        if (points.isEmpty() || !isReady(live)) {
            return;
        }
        considered++;
        if (points.getAsInt() > 0) {
            best.add(new Hit<>(live.source().id(), points.getAsInt(), live));
            if (best.size() > k) {
                best.poll();
            }
        }
    }

    private boolean isReady(LiveDemand live) {
        return filter.readiness()
                .map(wanted -> wanted == live.demand().readiness(candidate, filter.today()))
                .orElse(true);
    }

    Hits<LiveDemand> hits() {
        List<Hit<LiveDemand>> hits = new ArrayList<>(best);
        hits.sort(BEST_FIRST);
        return new Hits<>(hits, considered);
    }
}
