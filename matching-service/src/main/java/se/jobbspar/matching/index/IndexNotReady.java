package se.jobbspar.matching.index;

import se.jobbspar.contracts.wording.Wording;

/** There is no index that may answer yet. */
public final class IndexNotReady extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String index;

    public IndexNotReady(String index) {
        super("The index of " + index + " is not ready.");
        this.index = index;
    }

    /** Its message, for callers. */
    public Wording wording() {
        return Wording.of(getMessage(), "Indexet för " + index + " är inte klart än.");
    }
}
