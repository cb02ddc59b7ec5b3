package se.jobbspar.matching.index;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** How strong one fact is in the documents of a segment, read window by window. */
public final class Strengths {
    private final TermsEnum cursor;
    private final BytesRef fact;
    private final TermState state;
    private final int documents;
    private PostingsEnum postings;
    private boolean atStart = true;
    /** Up to which document those of windows with few were sought: such a window is read at once. */
    private int sought;

    /** @param cursor stands on the fact */
    Strengths(TermsEnum cursor, BytesRef fact) throws IOException {
        this.cursor = cursor;
        this.fact = fact;
        this.state = cursor.termState();
        this.documents = cursor.docFreq();
    }

    /** How many documents of the segment have the fact, deleted ones among them. */
    public int documents() {
        return documents;
    }

    /** Marks all of these; what is read afterwards has to be started anew. */
    public void mark(FixedBitSet marked) throws IOException {
        start();
        open();
        marked.or(postings);
    }

    /** To be read from the first document on. */
    public void start() {
        atStart = true;
    }

    private void open() throws IOException {
        if (atStart) {
            cursor.seekExact(fact, state);
            postings = cursor.postings(postings, PostingsEnum.FREQS);
            atStart = false;
            sought = -1;
        }
    }

    /**
     * Reads some of the window's documents; to be called again until it reads nothing. All considered that have the fact come exactly
     * once; others may come, too.
     *
     * @param batch is filled anew
     * @return false at the window's end
     */
    public boolean read(Window window, Batch batch) throws IOException {
        open();
        if (window.isWhole()) {
            readWhole(window, batch);
        } else {
            readFew(window, batch);
        }
        return batch.size() > 0;
    }

    private void readWhole(Window window, Batch batch) throws IOException {
        batch.from(window.base());
        if (postings.docID() < window.base()) {
            postings.advance(window.base());
        }
        postings.nextPostings(window.end(), batch.buffer);
    }

    private void readFew(Window window, Batch batch) throws IOException {
        batch.ofPlaces(window.count());
        int last = window.count() == 0 ? -1 : window.document(window.count() - 1);
        if (last <= sought) {
            return;
        }
        sought = last;
        int next = postings.docID();
        for (int i = 0; i < window.count(); i++) {
            int document = window.document(i);
            if (next < document) {
                next = postings.advance(document);
            }
            if (next == document) {
                batch.add(i, postings.freq());
            }
        }
    }
}
