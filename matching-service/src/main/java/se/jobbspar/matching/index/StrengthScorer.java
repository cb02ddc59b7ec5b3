package se.jobbspar.matching.index;

import org.apache.lucene.search.similarities.Similarity.BulkSimScorer;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/**
 * {@code points · min(frequency − floor, most) / saturation} in whole numbers, never below 0, so many times. Lucene asks for the bound
 * with {@code score(Float.MAX_VALUE, 1)}; an overflow there would silently drop the best hits, so the frequency is cut first.
 */
final class StrengthScorer extends SimScorer {
    private final long points;
    private final int floor;
    private final int most;
    private final int saturation;
    private final int times;

    /** @param most at most {@code saturation} */
    StrengthScorer(int points, int floor, int most, int saturation, int times) {
        this.points = points;
        this.floor = floor;
        this.most = most;
        this.saturation = saturation;
        this.times = times;
    }

    @Override
    public float score(float frequency, long norm) {
        long above = (long) Math.min(Math.max(frequency - floor, 0), most);
        return points * above / saturation * times;
    }

    /** Without its own loop the default would go through {@link #score} as a virtual call for every document. */
    @Override
    public BulkSimScorer asBulkSimScorer() {
        return (size, frequencies, norms, scores) -> {
            for (int i = 0; i < size; i++) {
                long above = (long) Math.min(Math.max(frequencies[i] - floor, 0), most);
                scores[i] = points * above / saturation * times;
            }
        };
    }
}
