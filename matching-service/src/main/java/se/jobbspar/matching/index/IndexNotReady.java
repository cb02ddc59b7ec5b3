package se.jobbspar.matching.index;

/** There is no index that may answer yet. */
public final class IndexNotReady extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String index;

    public IndexNotReady(String index) {
        super("The index of " + index + " is not ready.");
        this.index = index;
    }

    /** Name of the index. */
    public String index() {
        return index;
    }
}
