package se.jobbspar.matching.demand;

import java.io.IOException;
import java.util.UUID;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import se.jobbspar.matching.index.Fields;
import se.jobbspar.matching.score.Demand;

/** Walks all demands that a query matches, in no particular order. */
final class OpenDemands {
    private OpenDemands() {}

    /** Is shown each demand, with its id and where in the index it is. */
    @FunctionalInterface
    interface Visitor {
        void see(String id, int doc, Demand demand);
    }

    static void visit(IndexSearcher searcher, Query query, ReadyDemands ready, Visitor visitor) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                visit(leaf, scorer.iterator(), ready, visitor);
            }
        }
    }

    private static void visit(LeafReaderContext leaf, DocIdSetIterator matches, ReadyDemands ready, Visitor visitor)
            throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        SortedDocValues ids = leaf.reader().getSortedDocValues(Fields.ID);
        NumericDocValues versions = leaf.reader().getNumericDocValues(Fields.VERSION);
        for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
            if (live == null || live.get(doc)) {
                ids.advanceExact(doc);
                versions.advanceExact(doc);
                String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
                int stored = doc;
                Demand demand = ready.get(UUID.fromString(id), versions.longValue(), () -> leaf.reader()
                        .storedFields()
                        .document(stored));
                visitor.see(id, leaf.docBase + doc, demand);
            }
        }
    }
}
