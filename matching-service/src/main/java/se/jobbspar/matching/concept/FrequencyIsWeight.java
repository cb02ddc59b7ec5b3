package se.jobbspar.matching.concept;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/** A term scores its weight in the query times its weight in the label, so that the sum is the vectors' cosine. */
final class FrequencyIsWeight extends Similarity {
    @Override
    public long computeNorm(FieldInvertState state) {
        return 1;
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float frequency, long norm) {
                // Lucene asks for the bound with an infinite frequency.
                return boost * Math.min(frequency, WeightedTerms.ONE) / WeightedTerms.ONE;
            }
        };
    }
}
