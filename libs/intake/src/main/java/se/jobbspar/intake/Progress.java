package se.jobbspar.intake;

/** Hears how far an import is. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress UNHEARD = (done, of) -> {};

    /**
     * @param done how many are stored
     * @param of how many are to be stored: those that were received and neither rejected nor older than another
     */
    void at(int done, int of);
}
