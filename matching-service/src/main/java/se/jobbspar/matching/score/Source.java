package se.jobbspar.matching.score;

/** Who wants it: the demand's own words, or what its occupation usually wants. */
public enum Source {
    STATED("stated"),
    OCCUPATION("occupation");

    private final String wire;

    Source(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }
}
