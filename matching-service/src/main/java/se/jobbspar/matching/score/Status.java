package se.jobbspar.matching.score;

/** Answer to one requirement. Unknown is open; missing is mapped and not there. */
public enum Status {
    MET("met"),
    PARTLY("partly"),
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
