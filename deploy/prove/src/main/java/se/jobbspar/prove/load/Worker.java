package se.jobbspar.prove.load;

import java.util.Random;

/** Somebody who uses the suite, step by step. */
interface Worker {
    /**
     * One step.
     *
     * @return false when it got no answer, so that a moment is left before the next
     */
    boolean work(Random random);
}
