package se.jobbspar.matching.candidate;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/** Lets through whom a sum of points gives at least so many, with these points: nobody is listed without a reason. */
final class LeastPointsQuery extends Query {
    private final Query sum;
    private final int least;

    LeastPointsQuery(Query sum, int least) {
        this.sum = sum;
        this.least = least;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = sum.rewrite(searcher);
        return rewritten == sum ? this : new LeastPointsQuery(rewritten, least);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
        if (boost != 1f) {
            throw new IllegalArgumentException("points are whole numbers and take no boost: " + boost);
        }
        ScoreMode scored = scoreMode.needsScores() ? scoreMode : ScoreMode.COMPLETE;
        return new LeastPointsWeight(sum.createWeight(searcher, scored, 1f));
    }

    @Override
    public void visit(QueryVisitor visitor) {
        sum.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return sum.toString(field) + ">=" + least;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && sum.equals(((LeastPointsQuery) other).sum)
                && least == ((LeastPointsQuery) other).least;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * classHash() + sum.hashCode()) + least;
    }

    private final class LeastPointsWeight extends Weight {
        private final Weight points;

        LeastPointsWeight(Weight points) {
            super(LeastPointsQuery.this);
            this.points = points;
        }

        @Override
        public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            ScorerSupplier supplier = points.scorerSupplier(leaf);
            if (supplier == null) {
                return null;
            }
            return new ScorerSupplier() {
                @Override
                public Scorer get(long leadCost) throws IOException {
                    return new LeastPointsScorer(supplier.get(leadCost), least);
                }

                @Override
                public long cost() {
                    return supplier.cost();
                }
            };
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
            return points.explain(leaf, doc);
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return points.isCacheable(leaf);
        }
    }
}
