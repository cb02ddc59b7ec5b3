package se.jobbspar.matching.index;

import org.apache.lucene.search.similarities.Similarity.BulkSimScorer;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/**
 * {@code points · min(frequency − floor, saturation) / saturation} in whole numbers, never below 0. Lucene asks for the bound
 * with {@code score(Float.MAX_VALUE, 1)}; an overflow there would silently drop the best hits, so the frequency is cut first.
 */
final class StrengthScorer extends SimScorer {
    private final long points;
    private final int floor;
    private final int saturation;

    StrengthScorer(int points, int floor, int saturation) {
        this.points = points;
        this.floor = floor;
        this.saturation = saturation;
    }

    @Override
    public float score(float frequency, long norm) {
        float above = frequency - floor;
        if (above >= saturation) {
            return points;
        }
        return above <= 0 ? 0 : points * (long) above / saturation;
    }

    /** Without its own loop the default would go through {@link #score} as a virtual call for every document. */
    @Override
    public BulkSimScorer asBulkSimScorer() {
        return (size, frequencies, norms, scores) -> {
            for (int i = 0; i < size; i++) {
                long above = (long) Math.min(Math.max(frequencies[i] - floor, 0), saturation);
                scores[i] = points * above / saturation;
            }
        };
    }
}
