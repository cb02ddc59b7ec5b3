package se.jobbspar.taxonomy;

import java.util.Arrays;
import java.util.Locale;

/** The letter triples of a short text, sorted, with a space on either side so that beginnings and ends count. */
final class Trigrams {

    /** Longer input is cut: labels are short, and a request must not buy more than bounded work. */
    private static final int MAX_LENGTH = 120;

    private final long[] sorted;

    private Trigrams(long[] sorted) {
        this.sorted = sorted;
    }

    static Trigrams of(String text) {
        String cut = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        String padded = "  " + cut.toLowerCase(Locale.ROOT).strip() + " ";
        long[] triples = new long[padded.length() - 2];
        for (int i = 0; i < triples.length; i++) {
            triples[i] = ((long) padded.charAt(i) << 32) | ((long) padded.charAt(i + 1) << 16) | padded.charAt(i + 2);
        }
        Arrays.sort(triples);
        return new Trigrams(triples);
    }

    /** Dice's coefficient, 0 to 1: shared triples twice over all triples. */
    double likeness(String other) {
        // Shares at most all of the shorter text's triples; most labels end here.
        int longest = Math.max(sorted.length, other.length() + 1);
        int shortest = Math.min(sorted.length, other.length() + 1);
        return shortest * 3 < longest ? 0 : likeness(of(other));
    }

    private double likeness(Trigrams other) {
        int shared = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            if (order == 0) {
                shared++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2.0 * shared / (sorted.length + other.sorted.length);
    }
}
