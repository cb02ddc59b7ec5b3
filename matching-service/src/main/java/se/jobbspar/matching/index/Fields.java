package se.jobbspar.matching.index;

/** Fields that every document has, whatever it stands for. */
public final class Fields {
    /** The aggregate's id: a term, and sorted doc values for ties. */
    public static final String ID = "id";

    /** Doc values: the version that the document holds. */
    public static final String VERSION = "version";

    /** Point: time of the tombstone in milliseconds; on graves only. */
    static final String GRAVE = "grave";

    /** A single term on everything that is not a grave. */
    static final String ALIVE = "alive";

    /** Stored: the snapshot as JSON. */
    public static final String SOURCE = "source";

    private Fields() {}
}
