package se.jobbspar.contracts;

/** Who in a municipality works with people there: each desk with its own, on a legal ground of its own (ADR 24). */
public enum Desk {
    /** The labour-market unit, with those who look for work. */
    LABOUR_MARKET(""),
    /** HR, with those whom the municipality employs for good. */
    STAFF("-staff");

    private final String suffix;

    Desk(String suffix) {
        this.suffix = suffix;
    }

    /** What a {@link Workplace}'s text ends in. */
    public String suffix() {
        return suffix;
    }
}
