package se.jobbspar.matching.index;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** So many documents of a segment that follow each other, and which of them are considered. What is counted of each stands at its place. */
public final class Window {
    /** Arrays of so many numbers stay in the processor's nearest cache. */
    public static final int SIZE = 4_096;

    private final FixedBitSet considered = new FixedBitSet(SIZE);
    private int base;
    private int count;

    /**
     * Moves on to the next window with somebody in it.
     *
     * @param documents those considered, standing on one of them or at their end
     * @param live null = nothing is deleted
     * @return false at the end
     */
    public boolean next(DocIdSetIterator documents, Bits live) throws IOException {
        count = 0;
        while (count == 0 && documents.docID() != DocIdSetIterator.NO_MORE_DOCS) {
            base = documents.docID() / SIZE * SIZE;
            considered.clear();
            documents.intoBitSet(base + SIZE, considered, base);
            if (live != null) {
                live.applyMask(considered, base);
            }
            count = considered.cardinality();
        }
        return count > 0;
    }

    /** How many are considered. */
    public int count() {
        return count;
    }

    int base() {
        return base;
    }

    int end() {
        return base + SIZE;
    }

    public int document(int place) {
        return base + place;
    }

    public boolean isConsidered(int place) {
        return considered.get(place);
    }

    /** The first document from this one on that is considered; {@link DocIdSetIterator#NO_MORE_DOCS} when there is none. */
    int from(int document) {
        if (document >= end()) {
            return DocIdSetIterator.NO_MORE_DOCS;
        }
        int place = considered.nextSetBit(Math.max(document - base, 0));
        return place == DocIdSetIterator.NO_MORE_DOCS ? place : base + place;
    }
}
