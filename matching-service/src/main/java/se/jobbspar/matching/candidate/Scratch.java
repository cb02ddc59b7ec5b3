package se.jobbspar.matching.candidate;

import se.jobbspar.matching.index.Batch;
import se.jobbspar.matching.index.Window;

/**
 * What the parts of a demand work with one after the other, so that none needs its own.
 *
 * @param batch to read strengths into
 * @param tally a number for each place of a window, all zero when it is passed on
 */
record Scratch(Batch batch, int[] tally) {
    Scratch() {
        this(new Batch(), new int[Window.SIZE]);
    }
}
