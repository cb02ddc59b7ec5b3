package se.jobbspar.matching.candidate;

import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import se.jobbspar.matching.index.Window;

/**
 * What the parts of a demand work with one after the other, so that none needs its own.
 *
 * @param read to read strengths into
 * @param tally a number for each place of a window, all zero when it is passed on
 */
record Scratch(DocAndFloatFeatureBuffer read, int[] tally) {
    Scratch() {
        this(new DocAndFloatFeatureBuffer(), new int[Window.SIZE]);
    }
}
