package se.jobbspar.matching.demand;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import se.jobbspar.matching.index.Fields;
import se.jobbspar.matching.score.Hit;
import se.jobbspar.matching.score.Hits;

/** Scores demands for one person, exactly as the pure core does, and keeps the best. */
final class Ranking {
    /** By where in the index it is. */
    private static final Comparator<Hit<Integer>> BEST_FIRST = Comparator.comparingInt(
                    (Hit<Integer> hit) -> hit.score())
            .reversed()
            .thenComparing(Hit::id);

    private final Answers answers;
    private final DemandFilter filter;
    private final int k;
    private final PriorityQueue<Hit<Integer>> best = new PriorityQueue<>(BEST_FIRST.reversed());
    private long considered;

    Ranking(Answers answers, DemandFilter filter, int k) {
        this.answers = answers;
        this.filter = filter;
        this.k = k;
    }

    /** @param credit sum of the credits of the person's skills */
    void consider(LeafReaderContext leaf, int doc, ReadyDemand demand, int credit) throws IOException {
        if (demand.empty() || !isReady(demand)) {
            return;
        }
        considered++;
        int points = demand.points(answers, credit);
        // The id is read of the few that may be listed: equal points go by it.
        if (points > 0 && (best.size() < k || points >= best.peek().score())) {
            best.add(new Hit<>(id(leaf, doc), points, leaf.docBase + doc));
            if (best.size() > k) {
                best.poll();
            }
        }
    }

    private boolean isReady(ReadyDemand demand) {
        return filter.readiness()
                .map(wanted -> wanted == demand.readiness(answers))
                .orElse(true);
    }

    private static String id(LeafReaderContext leaf, int doc) throws IOException {
        SortedDocValues ids = leaf.reader().getSortedDocValues(Fields.ID);
        ids.advanceExact(doc);
        return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }

    /** Reads a demand. */
    @FunctionalInterface
    interface Source {
        LiveDemand at(int doc) throws IOException;
    }

    /** The best, with what they were made from. */
    Hits<LiveDemand> hits(Source source) throws IOException {
        List<Hit<Integer>> sorted = new ArrayList<>(best);
        sorted.sort(BEST_FIRST);
        List<Hit<LiveDemand>> hits = new ArrayList<>();
        for (Hit<Integer> hit : sorted) {
            hits.add(new Hit<>(hit.id(), hit.score(), source.at(hit.target())));
        }
        return new Hits<>(hits, considered);
    }
}
