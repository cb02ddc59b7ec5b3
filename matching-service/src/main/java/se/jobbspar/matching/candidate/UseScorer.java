package se.jobbspar.matching.candidate;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.Scorer;
import se.jobbspar.matching.score.Use;

/** Points of {@link Use} from a scorer that sums credit × share. */
final class UseScorer extends FilterScorer {
    private final NumericDocValues skills;
    private final Use use;

    UseScorer(Scorer credits, NumericDocValues skills, Use use) {
        super(credits);
        this.skills = skills;
        this.use = use;
    }

    @Override
    public float score() throws IOException {
        if (!skills.advanceExact(docID())) {
            throw new IllegalStateException("document " + docID() + " has skills and no number of them");
        }
        int count = (int) skills.longValue();
        int credit = Math.round(in.score()) / CandidateFields.share(count);
        return use.points(credit, count);
    }

    @Override
    public int advanceShallow(int target) throws IOException {
        return in.advanceShallow(target);
    }

    /** Shares are rounded up, so the sum of them bounds the exact quotient; one point more covers what floats round. */
    @Override
    public float getMaxScore(int upTo) throws IOException {
        double bound = (double) use.outOf() * in.getMaxScore(upTo) / (100.0 * CandidateFields.SHARES);
        return (float) Math.min(use.outOf(), Math.floor(bound) + 1);
    }
}
