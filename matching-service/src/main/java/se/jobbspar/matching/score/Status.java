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
}
