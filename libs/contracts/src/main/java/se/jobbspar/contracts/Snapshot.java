package se.jobbspar.contracts;

import java.util.UUID;

/** The whole public state of one aggregate, as it stands on a compacted topic. */
public interface Snapshot {
    /** The aggregate's id, never reused; the record's key. */
    UUID id();

    /** Rises with every change; a reader keeps the highest it has seen. */
    long version();
}
