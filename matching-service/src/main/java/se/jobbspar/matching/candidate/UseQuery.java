package se.jobbspar.matching.candidate;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import se.jobbspar.matching.score.Use;

/**
 * Turns a sum of credits and shares into points of {@link Use}, rounded once. The inner query sums credit × share over the own
 * skills of a person; all of these have one share, so dividing by it gives the sum of the credits exactly.
 */
final class UseQuery extends Query {
    private final Query inner;
    private final Use use;

    UseQuery(Query inner, Use use) {
        this.inner = inner;
        this.use = use;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = inner.rewrite(searcher);
        return rewritten == inner ? this : new UseQuery(rewritten, use);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
        if (boost != 1f) {
            throw new IllegalArgumentException("points are whole numbers and take no boost: " + boost);
        }
        return new UseWeight(inner.createWeight(searcher, scoreMode, 1f));
    }

    @Override
    public void visit(QueryVisitor visitor) {
        inner.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "use(" + inner.toString(field) + ")·" + use.outOf();
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && inner.equals(((UseQuery) other).inner) && use.equals(((UseQuery) other).use);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * classHash() + inner.hashCode()) + use.hashCode();
    }

    private final class UseWeight extends Weight {
        private final Weight credits;

        UseWeight(Weight credits) {
            super(UseQuery.this);
            this.credits = credits;
        }

        @Override
        public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            ScorerSupplier supplier = credits.scorerSupplier(leaf);
            if (supplier == null) {
                return null;
            }
            NumericDocValues skills = leaf.reader().getNumericDocValues(CandidateFields.SKILLS);
            return new ScorerSupplier() {
                @Override
                public Scorer get(long leadCost) throws IOException {
                    return new UseScorer(supplier.get(leadCost), skills, use);
                }

                @Override
                public long cost() {
                    return supplier.cost();
                }
            };
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
            Scorer found = scorer(leaf);
            return found == null || found.iterator().advance(doc) != doc
                    ? Explanation.noMatch("no skill is put to use")
                    : Explanation.match(found.score(), UseQuery.this.toString());
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return true;
        }
    }
}
