package se.jobbspar.matching.score;

/** Answer to one requirement. Likely follows from work or education and is to be confirmed; unknown is open; missing is mapped and not there. */
public enum Status {
    MET("met"),
    PARTLY("partly"),
    LIKELY("likely"),
    MISSING("missing"),
    UNKNOWN("unknown");

    private final String wire;

    Status(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    /** Asking may still show that it is met. */
    public boolean isOpen() {
        return this == UNKNOWN || this == LIKELY;
    }

    /** It is known not to be met in full. */
    public boolean isUnmet() {
        return this == MISSING || this == PARTLY;
    }
}
