package se.jobbspar.quality;

import java.io.IOException;

/** A set of cases with known right answers. */
public interface QualitySet {
    /** As in {@code docs/quality.md}: Q1, Q2 … */
    String id();

    /** What is asked, in a few words. */
    String what();

    Measured measure() throws IOException;
}
