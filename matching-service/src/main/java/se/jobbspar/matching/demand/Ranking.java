package se.jobbspar.matching.demand;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Hit;
import se.jobbspar.matching.score.Hits;

/** Scores demands for one person by the pure core and keeps the best. */
final class Ranking {
    /** A demand, and where in the index its source is. */
    private record Place(int doc, Demand demand) {}

    private static final Comparator<Hit<Place>> BEST_FIRST =
            Comparator.comparingInt((Hit<Place> hit) -> hit.score()).reversed().thenComparing(Hit::id);

    private final Candidate candidate;
    private final DemandFilter filter;
    private final int k;
    private final PriorityQueue<Hit<Place>> best = new PriorityQueue<>(BEST_FIRST.reversed());
    private long considered;

    Ranking(Candidate candidate, DemandFilter filter, int k) {
        this.candidate = candidate;
        this.filter = filter;
        this.k = k;
    }

    void consider(String id, int doc, Demand demand) {
        if (candidate.isEmpty() || demand.isEmpty() || filter.except().contains(id) || !isReady(demand)) {
            return;
        }
        considered++;
        int points = demand.points(candidate, filter.today()).orElse(0);
        if (points > 0) {
            best.add(new Hit<>(id, points, new Place(doc, demand)));
            if (best.size() > k) {
                best.poll();
            }
        }
    }

    private boolean isReady(Demand demand) {
        return filter.readiness()
                .map(wanted -> wanted == demand.readiness(candidate, filter.today()))
                .orElse(true);
    }

    /** Reads what a demand was made from. */
    @FunctionalInterface
    interface Sources {
        DemandSource<?> of(int doc) throws IOException;
    }

    /** The best, with what they were made from. */
    Hits<LiveDemand> hits(Sources sources) throws IOException {
        List<Hit<Place>> sorted = new ArrayList<>(best);
        sorted.sort(BEST_FIRST);
        List<Hit<LiveDemand>> hits = new ArrayList<>();
        for (Hit<Place> hit : sorted) {
            Place place = hit.target();
            hits.add(new Hit<>(hit.id(), hit.score(), new LiveDemand(place.demand(), sources.of(place.doc()))));
        }
        return new Hits<>(hits, considered);
    }
}
