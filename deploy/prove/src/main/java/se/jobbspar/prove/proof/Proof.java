package se.jobbspar.prove.proof;

/** One promise that is tried with one seed after the other. */
public interface Proof {
    /** As it is asked for: {@code ./jobbspar prove <name>}. */
    String name();

    /**
     * Tries the promise as the seed says, and ends by itself.
     *
     * @return how often it was tried, and where it did not hold; an exception counts as a failure, too
     */
    Round round(Seed seed);
}
