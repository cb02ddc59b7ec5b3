package se.jobbspar.matching.index;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/** How strong one fact is in the documents of a segment, read window by window. */
public final class Strengths {
    /** Reading on to a document takes as long as reading so many that follow each other. */
    private static final int SKIP = 32;

    private final PostingsEnum postings;
    private final long perWindow;

    /** @param perWindow about how many documents of a window have the fact */
    Strengths(PostingsEnum postings, long perWindow) {
        this.postings = postings;
        this.perWindow = perWindow;
    }

    /**
     * Reads some of the window's documents; to be called again until it reads nothing. All considered that have the fact come exactly
     * once; others may come, too.
     *
     * @param batch is filled anew
     * @return false at the window's end
     */
    public boolean read(Window window, Batch batch) throws IOException {
        batch.of(window);
        if (window.count() * (long) SKIP < perWindow) {
            readConsidered(window, batch);
        } else {
            readAll(window, batch);
        }
        return batch.size() > 0;
    }

    private void readAll(Window window, Batch batch) throws IOException {
        if (postings.docID() < window.base()) {
            postings.advance(window.base());
        }
        postings.nextPostings(window.end(), batch.buffer);
    }

    private void readConsidered(Window window, Batch batch) throws IOException {
        batch.buffer.growNoCopy(window.count());
        for (int next = window.from(postings.docID());
                next != DocIdSetIterator.NO_MORE_DOCS;
                next = window.from(postings.docID())) {
            if (postings.docID() == next || postings.advance(next) == next) {
                batch.add(next, postings.freq());
                postings.nextDoc();
            }
        }
    }
}
