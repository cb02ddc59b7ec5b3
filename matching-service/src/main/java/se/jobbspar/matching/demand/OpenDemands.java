package se.jobbspar.matching.demand;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Walks all demands that a query matches, in no particular order, with the credit that each gives to one person's skills. */
final class OpenDemands {
    private final ReadyDemands ready;
    private final Set<String> skills;
    private final Visitor visitor;

    /** Is shown each demand, with where in the index it is, and the sum of its credits for the skills. */
    @FunctionalInterface
    interface Visitor {
        void see(LeafReaderContext leaf, int doc, ReadyDemand demand, int credit) throws IOException;
    }

    OpenDemands(ReadyDemands ready, Set<String> skills, Visitor visitor) {
        this.ready = ready;
        this.skills = skills;
        this.visitor = visitor;
    }

    void visit(IndexSearcher searcher, Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                visit(leaf, scorer.iterator());
            }
        }
    }

    private void visit(LeafReaderContext leaf, DocIdSetIterator matches) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        ReadySegment segment = ready.in(leaf.reader());
        int[] credits = credits(leaf);
        for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
            if (live == null || live.get(doc)) {
                visitor.see(leaf, doc, segment.get(doc), credits[doc]);
            }
        }
    }

    /** Of each document of the segment. */
    private int[] credits(LeafReaderContext leaf) throws IOException {
        int[] credits = new int[leaf.reader().maxDoc()];
        TermsEnum terms = Terms.getTerms(leaf.reader(), DemandDocument.USE).iterator();
        PostingsEnum postings = null;
        for (String skill : skills) {
            if (terms.seekExact(new BytesRef(skill))) {
                postings = terms.postings(postings, PostingsEnum.FREQS);
                for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                    credits[doc] += postings.freq();
                }
            }
        }
        return credits;
    }
}
