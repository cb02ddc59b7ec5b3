package se.jobbspar.matching.candidate;

import java.io.IOException;
import se.jobbspar.matching.index.Window;

/** What a part of a demand gives the people of one segment. */
@FunctionalInterface
interface Points {
    /**
     * Adds what it gives to the points of the window's people. Others may get points, too: nobody asks for theirs.
     *
     * @param points by place in the window
     */
    void add(Window window, int[] points, Scratch scratch) throws IOException;
}
