package se.jobbspar.matching.index;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermScorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.IOSupplier;

/**
 * Gives whole points for the strength of one fact; see {@link StrengthScorer}. Of equal clauses of a sum Lucene makes one with their
 * number as its boost, so that is how often it counts. Belongs to the searcher it was made for.
 */
public final class StrengthQuery extends Query {
    private final Term term;
    private final int points;
    private final int floor;
    private final int most;
    private final int saturation;
    private final TermStates states;

    private StrengthQuery(Term term, int points, int floor, int most, int saturation, TermStates states) {
        this.term = term;
        this.points = points;
        this.floor = floor;
        this.most = most;
        this.saturation = saturation;
        this.states = states;
    }

    /**
     * Empty when no document has the term, so that it costs no clause.
     *
     * @param floor frequencies up to it give nothing
     * @param most frequencies count up to this far above the floor
     * @param saturation frequencies this far above the floor would give full points, at least {@code most}
     */
    public static Optional<StrengthQuery> of(
            TermFinder terms, Term term, int points, int floor, int most, int saturation) throws IOException {
        return terms.find(term).map(states -> new StrengthQuery(term, points, floor, most, saturation, states));
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        int times = (int) boost;
        if (times != boost || times < 1) {
            throw new IllegalArgumentException("points are whole numbers, a boost is how often they count: " + boost);
        }
        return new StrengthWeight(scoreMode, times);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(term.field())) {
            visitor.consumeTerms(this, term);
        }
    }

    @Override
    public String toString(String field) {
        return term + "·" + points + "·" + most + "/" + saturation + (floor == 0 ? "" : ">" + floor);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && same((StrengthQuery) other);
    }

    private boolean same(StrengthQuery other) {
        return term.equals(other.term)
                && points == other.points
                && floor == other.floor
                && most == other.most
                && saturation == other.saturation;
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), term, points, floor, most, saturation);
    }

    private final class StrengthWeight extends Weight {
        private final ScoreMode scoreMode;
        private final StrengthScorer scorer;

        StrengthWeight(ScoreMode scoreMode, int times) {
            super(StrengthQuery.this);
            this.scoreMode = scoreMode;
            this.scorer = new StrengthScorer(points, floor, most, saturation, times);
        }

        @Override
        public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            IOSupplier<TermState> state = states.get(leaf);
            TermState found = state == null ? null : state.get();
            if (found == null) {
                return null;
            }
            TermsEnum terms = leaf.reader().terms(term.field()).iterator();
            terms.seekExact(term.bytes(), found);
            return new StrengthScorerSupplier(terms, terms.docFreq());
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
            Scorer found = scorer(leaf);
            return found == null || found.iterator().advance(doc) != doc
                    ? Explanation.noMatch("no such fact")
                    : Explanation.match(found.score(), StrengthQuery.this.toString());
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return true;
        }

        private final class StrengthScorerSupplier extends ScorerSupplier {
            private final TermsEnum terms;
            private final long cost;
            private boolean topLevel;

            StrengthScorerSupplier(TermsEnum terms, long cost) {
                this.terms = terms;
                this.cost = cost;
            }

            @Override
            public Scorer get(long leadCost) throws IOException {
                return scoreMode == ScoreMode.TOP_SCORES
                        ? new TermScorer(terms.impacts(PostingsEnum.FREQS), scorer, null, topLevel)
                        : new TermScorer(terms.postings(null, PostingsEnum.FREQS), scorer, null);
            }

            @Override
            public long cost() {
                return Math.min(cost, DocIdSetIterator.NO_MORE_DOCS);
            }

            @Override
            public void setTopLevelScoringClause() {
                topLevel = true;
            }
        }
    }
}
