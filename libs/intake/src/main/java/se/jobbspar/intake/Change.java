package se.jobbspar.intake;

/** What one row of an import did. */
public enum Change {
    CREATED,
    UPDATED,
    UNCHANGED
}
