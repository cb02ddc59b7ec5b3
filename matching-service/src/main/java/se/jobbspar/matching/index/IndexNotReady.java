package se.jobbspar.matching.index;

import java.util.OptionalLong;

/** There is no index that may answer yet, or it is too far behind to. */
public final class IndexNotReady extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String index;
    private final long behind;

    public IndexNotReady(String index) {
        super("The index of " + index + " is not ready.");
        this.index = index;
        this.behind = 0;
    }

    /** It is so many changes behind, which is too many. */
    public IndexNotReady(String index, long changes) {
        super("The index of " + index + " is " + changes + " changes behind.");
        this.index = index;
        this.behind = changes;
    }

    /** Name of the index. */
    public String index() {
        return index;
    }

    /** How many changes it is behind, if that is why. */
    public OptionalLong behind() {
        return behind == 0 ? OptionalLong.empty() : OptionalLong.of(behind);
    }
}
