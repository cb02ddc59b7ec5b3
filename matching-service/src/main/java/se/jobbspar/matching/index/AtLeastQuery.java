package se.jobbspar.matching.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Matches documents in which a fact has at least some strength. For filters. */
public final class AtLeastQuery extends Query {
    private final Term term;
    private final int least;

    public AtLeastQuery(Term term, int least) {
        this.term = term;
        this.least = least;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                Terms terms = leaf.reader().terms(term.field());
                TermsEnum found = terms == null ? null : terms.iterator();
                if (found == null || !found.seekExact(term.bytes())) {
                    return null;
                }
                return new AtLeastSupplier(found, score(), scoreMode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    private final class AtLeastSupplier extends ScorerSupplier {
        private final TermsEnum found;
        private final float score;
        private final ScoreMode scoreMode;

        AtLeastSupplier(TermsEnum found, float score, ScoreMode scoreMode) {
            this.found = found;
            this.score = score;
            this.scoreMode = scoreMode;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            PostingsEnum postings = found.postings(null, PostingsEnum.FREQS);
            return new ConstantScoreScorer(score, scoreMode, new TwoPhaseIterator(postings) {
                @Override
                public boolean matches() throws IOException {
                    return postings.freq() >= least;
                }

                @Override
                public float matchCost() {
                    return 1;
                }
            });
        }

        @Override
        public long cost() {
            try {
                return found.docFreq();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(term.field())) {
            visitor.consumeTerms(this, term);
        }
    }

    @Override
    public String toString(String field) {
        return term + "≥" + least;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && term.equals(((AtLeastQuery) other).term) && least == ((AtLeastQuery) other).least;
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), term, least);
    }
}
