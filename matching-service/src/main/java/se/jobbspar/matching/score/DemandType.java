package se.jobbspar.matching.score;

/** What a demand is; {@link #wire()} is its spelling in requests and answers. */
public enum DemandType {
    VACANCY("vacancy"),
    SHORTAGE_OCCUPATION("shortage-occupation");

    private final String wire;

    DemandType(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }
}
