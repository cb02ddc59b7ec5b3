package se.jobbspar.matching.candidate;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import se.jobbspar.matching.index.Fields;
import se.jobbspar.matching.score.Demand;

/**
 * The best of those considered.
 *
 * @param best sorted by score and id
 * @param considered how many passed the filter
 */
record BestPeople(TopDocs best, long considered) {
    /** Equal scores by id: Lucene's own order is that of documents, which differs between replicas and days. */
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING));

    static BestPeople of(IndexSearcher searcher, Demand demand, Query filter, LocalDate today, int k)
            throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1f);
        PointCounter counter = new PointCounter(demand, today);
        TopFieldCollector collector = new TopFieldCollectorManager(BEST_FIRST, k, 1).newCollector();
        Shown shown = new Shown(collector);
        long considered = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer passing = weight.scorer(leaf);
            if (passing != null) {
                shown.leaf = leaf;
                considered += counter.best(leaf.reader(), passing.iterator(), shown);
            }
        }
        return new BestPeople(collector.topDocs(), considered);
    }

    /** The score of the person whom the collector is shown; those who cannot be among the best are not shown. */
    private static final class Shown extends Scorable implements PointCounter.Picker {
        private final TopFieldCollector collector;
        private LeafReaderContext leaf;
        private LeafCollector collecting;
        private int score;
        private int least;

        Shown(TopFieldCollector collector) {
            this.collector = collector;
        }

        @Override
        public void begin() throws IOException {
            collecting = collector.getLeafCollector(leaf);
            collecting.setScorer(this);
        }

        @Override
        public void end() throws IOException {
            collecting.finish();
        }

        @Override
        public void see(int doc, int counted) throws IOException {
            if (counted >= least) {
                score = counted;
                collecting.collect(doc);
            }
        }

        @Override
        public int least() {
            return least;
        }

        @Override
        public float score() {
            return score;
        }

        @Override
        public void setMinCompetitiveScore(float now) {
            least = (int) Math.ceil(now);
        }
    }
}
