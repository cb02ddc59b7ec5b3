package se.jobbspar.matching.candidate;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;

/** A scorer that passes over whom it gives fewer points than the least. */
final class LeastPointsScorer extends Scorer {
    private final Scorer sum;
    private final TwoPhaseIterator enough;

    LeastPointsScorer(Scorer sum, int least) {
        this.sum = sum;
        TwoPhaseIterator inner = sum.twoPhaseIterator();
        DocIdSetIterator approximation = inner == null ? sum.iterator() : inner.approximation();
        this.enough = new TwoPhaseIterator(approximation) {
            @Override
            public boolean matches() throws IOException {
                return (inner == null || inner.matches()) && sum.score() >= least;
            }

            @Override
            public float matchCost() {
                // A whole sum: what is cheaper has to be asked first.
                return 1_000;
            }
        };
    }

    @Override
    public int docID() {
        return sum.docID();
    }

    @Override
    public float score() throws IOException {
        return sum.score();
    }

    @Override
    public DocIdSetIterator iterator() {
        return TwoPhaseIterator.asDocIdSetIterator(enough);
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
        return enough;
    }

    @Override
    public int advanceShallow(int target) throws IOException {
        return sum.advanceShallow(target);
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
        return sum.getMaxScore(upTo);
    }
}
