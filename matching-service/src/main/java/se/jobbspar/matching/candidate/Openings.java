package se.jobbspar.matching.candidate;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.matching.score.Status;

/** How many people of a region would be made ready, for each of some demands, the first of them, and for any of these. */
public final class Openings {
    private final IndexSearcher searcher;
    private final String region;
    private final LocalDate today;
    private final Map<UUID, FixedBitSet> opened = new HashMap<>();
    private final Map<UUID, FixedBitSet> leftOut = new HashMap<>();
    private final List<Map<UUID, Integer>> byDemand = new ArrayList<>();
    private final List<Integer> notYet = new ArrayList<>();

    private Openings(IndexSearcher searcher, String region, LocalDate today) {
        this.searcher = searcher;
        this.region = region;
        this.today = today;
    }

    /** @param patience none is begun after it; a large county and many demands take longer than somebody waits */
    static Openings of(List<Unready> demands, IndexSearcher searcher, String region, LocalDate today, Duration patience)
            throws IOException {
        Openings openings = new Openings(searcher, region, today);
        long begun = System.nanoTime();
        for (Unready unready : demands) {
            if (System.nanoTime() - begun >= patience.toNanos()) {
                break;
            }
            openings.add(unready.demand(), unready.openers());
        }
        return openings;
    }

    /** How many of the demands there was time for, the first ones. */
    public int demands() {
        return byDemand.size();
    }

    /** Walks once through everybody of the region who has a score for the demand. */
    private void add(Demand demand, List<Opener> openers) throws IOException {
        for (Opener opener : openers) {
            opened.computeIfAbsent(opener.key(), key -> new FixedBitSet(people()));
            if (!leftOut.containsKey(opener.key())) {
                leftOut.put(opener.key(), who(new ReadinessQuery(today).of(Readiness.NOT_YET, opener.asked())));
            }
        }
        int[] unready = {0};
        Map<UUID, Integer> counts = new HashMap<>();
        ScoredPeople.walk(searcher, demand, region, today, (doc, score, musts) -> {
            BitSet unmet = unmet(musts);
            unready[0] += unmet.isEmpty() ? 0 : 1;
            for (Opener opener : openers) {
                if (!unmet.isEmpty()
                        && unmet.stream().allMatch(opener.closes()::get)
                        && !leftOut.get(opener.key()).get(doc)) {
                    counts.merge(opener.key(), 1, Integer::sum);
                    opened.get(opener.key()).set(doc);
                }
            }
        });
        byDemand.add(counts);
        notYet.add(unready[0]);
    }

    private int people() {
        return Math.max(searcher.getIndexReader().maxDoc(), 1);
    }

    private FixedBitSet who(Query query) throws IOException {
        FixedBitSet found = new FixedBitSet(people());
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            DocIdSetIterator docs = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                found.set(leaf.docBase + doc);
            }
        }
        return found;
    }

    private static BitSet unmet(List<Status> musts) {
        BitSet unmet = new BitSet();
        for (int i = 0; i < musts.size(); i++) {
            unmet.set(i, musts.get(i).isUnmet());
        }
        return unmet;
    }

    /** How many it would make ready for at least one demand. */
    public int of(UUID key) {
        FixedBitSet people = opened.get(key);
        return people == null ? 0 : people.cardinality();
    }

    /** How many it would make ready for one, by its place. */
    public int of(UUID key, int demand) {
        return byDemand.get(demand).getOrDefault(key, 0);
    }

    /** How many are not ready for one, by its place. */
    public int notYet(int demand) {
        return notYet.get(demand);
    }
}
