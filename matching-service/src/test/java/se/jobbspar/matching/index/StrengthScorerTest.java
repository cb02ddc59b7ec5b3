package se.jobbspar.matching.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StrengthScorerTest {
    /** Lucene asks this as the bound; an overflow would be a small or negative bound and drop the best hits without a word. */
    @Test
    void theBoundAtTheGreatestFrequencyIsTheFullPoints() {
        assertEquals(10_000f, new StrengthScorer(10_000, 0, 65_535, 65_535, 1).score(Float.MAX_VALUE, 1));
        assertEquals(1_000_000f, new StrengthScorer(1_000_000, 0, 10_000, 10_000, 1).score(Float.MAX_VALUE, 1));
        assertEquals(400f, new StrengthScorer(400, 9_822, 1, 1, 1).score(Float.MAX_VALUE, 1));
    }

    @Test
    void pointsAreWholeAndRoundedDown() {
        // 100 · 2 / 3 = 66.67
        assertEquals(66f, new StrengthScorer(100, 0, 3, 3, 1).score(2, 1));
    }

    @Test
    void frequenciesUpToTheFloorGiveNothing() {
        StrengthScorer licence = new StrengthScorer(400, 9_822, 1, 1, 1);
        assertEquals(0f, licence.score(9_822, 1));
        assertEquals(400f, licence.score(9_823, 1));
    }

    @Test
    void pointsNeverFallAsTheFrequencyRises() {
        StrengthScorer scorer = new StrengthScorer(977, 3, 200, 300, 1);
        for (int frequency = 1; frequency < 500; frequency++) {
            assertTrue(scorer.score(frequency + 1, 1) >= scorer.score(frequency, 1));
        }
    }

    @Test
    void theBulkScorerGivesTheSamePoints() {
        StrengthScorer scorer = new StrengthScorer(977, 3, 200, 300, 2);
        float[] frequencies = new float[500];
        for (int i = 0; i < frequencies.length; i++) {
            frequencies[i] = i + 1;
        }
        float[] bulk = new float[frequencies.length];
        scorer.asBulkSimScorer().score(frequencies.length, frequencies, new long[frequencies.length], bulk);
        for (int i = 0; i < frequencies.length; i++) {
            assertEquals(scorer.score(frequencies[i], 1), bulk[i]);
        }
    }
}
