package se.jobbspar.matching.candidate;

import java.io.IOException;
import org.apache.lucene.util.FixedBitSet;
import se.jobbspar.matching.index.Window;

/** What a part of a demand gives the people of one segment. */
interface Points {
    /**
     * Adds what it gives to the points of the window's people. Others may get points, too: nobody asks for theirs.
     *
     * @param points by place in the window
     */
    void add(Window window, int[] points, Scratch scratch) throws IOException;

    /** To be added from the segment's first document on. */
    void start() throws IOException;

    /** Marks all documents that it gives something, and maybe others. */
    void mark(FixedBitSet documents) throws IOException;

    /** The most that it gives anybody. */
    int most();

    /** By how many facts. */
    int facts();

    /** How many of the segment's people it gives something, at most. */
    long people();
}
