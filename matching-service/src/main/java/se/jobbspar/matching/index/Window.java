package se.jobbspar.matching.index;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Some of a segment's documents that are considered, in their order; what is counted of each stands at its place. Where many are
 * considered, these are places of a stretch of the segment, which is read as a whole; where few are, each place is one of theirs.
 */
public final class Window {
    /** Arrays of so many numbers stay in the processor's nearest cache. */
    public static final int SIZE = 4_096;

    /** Reading on to a document takes as long as reading so many that follow each other. */
    private static final int SKIP = 32;

    private final int[] documents = new int[SIZE];
    private int count;
    private FixedBitSet considered;
    private int base;
    private int end;
    private boolean whole;

    /** Whether so many are few among those: each is sought then, and what lies between them is not read. */
    public static boolean isFew(long documents, int among) {
        return documents * SKIP < among;
    }

    /** To be moved on to the first of these with {@link #next}. */
    public void start(FixedBitSet all) {
        considered = all;
        end = 0;
    }

    /** False at the end. */
    public boolean next() {
        int first = end < considered.length() ? considered.nextSetBit(end) : DocIdSetIterator.NO_MORE_DOCS;
        if (first == DocIdSetIterator.NO_MORE_DOCS) {
            return false;
        }
        base = first;
        end = stretch(first);
        whole = !isFew(considered.cardinality(first, end), SIZE);
        while (!whole && end < considered.length() && isFew(considered.cardinality(end, stretch(end)), SIZE)) {
            end = stretch(end);
        }
        count = 0;
        for (int next = first; next < end && count < SIZE; next = after(next)) {
            documents[count++] = next;
        }
        end = whole ? end : documents[count - 1] + 1;
        return true;
    }

    private int stretch(int from) {
        return Math.min(from + SIZE, considered.length());
    }

    private int after(int document) {
        return document + 1 < end ? considered.nextSetBit(document + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }

    /** Leaves those out whose number is less. Who is kept may have another place then, and their number is moved there. */
    public void keep(int[] numbers, int least) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (numbers[place(i)] >= least) {
                if (!whole) {
                    numbers[kept] = numbers[i];
                }
                documents[kept] = documents[i];
                kept++;
            }
        }
        count = kept;
        if (whole && isFew(count, SIZE)) {
            for (int i = 0; i < count; i++) {
                numbers[i] = numbers[place(i)];
            }
            whole = false;
        }
    }

    /** How many are considered. */
    public int count() {
        return count;
    }

    /** Of the i-th who is considered. */
    public int place(int i) {
        return whole ? documents[i] - base : i;
    }

    /** The i-th who is considered. */
    public int document(int i) {
        return documents[i];
    }

    /** All places are less. */
    public int places() {
        return whole ? end - base : count;
    }

    boolean isWhole() {
        return whole;
    }

    /** The document at place 0 of a window that is read as a whole. */
    int base() {
        return base;
    }

    int end() {
        return end;
    }
}
