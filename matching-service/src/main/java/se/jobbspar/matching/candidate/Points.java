package se.jobbspar.matching.candidate;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import se.jobbspar.matching.index.Strengths;
import se.jobbspar.matching.index.Window;

/** What a part of a demand gives the people of one segment. */
interface Points {
    /**
     * Adds what it gives to the points of the window's people. Others may get points, too: nobody asks for theirs.
     *
     * @param points by place in the window
     */
    void add(Window window, int[] points, Scratch scratch) throws IOException;

    /** The most that it gives anybody. */
    int most();

    /** By which it is given. */
    List<Strengths> facts();

    /** To be added from the segment's first document on. */
    default void start() throws IOException {
        facts().forEach(Strengths::start);
    }

    /** Marks all documents that it gives something, and maybe others; it has to be started before it is added. */
    default void mark(FixedBitSet documents) throws IOException {
        for (Strengths fact : facts()) {
            fact.mark(documents);
        }
    }

    /** How many of the segment's people it gives something, at most. */
    default long people() {
        return facts().stream().mapToLong(Strengths::documents).sum();
    }
}
