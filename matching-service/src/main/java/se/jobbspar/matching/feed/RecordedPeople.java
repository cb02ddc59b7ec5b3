package se.jobbspar.matching.feed;

import java.io.IOException;
import java.util.Collection;
import java.util.UUID;

/** The people in recorded lists, who leave them when they are erased. */
public interface RecordedPeople {
    void forget(Collection<UUID> people);

    /** Forgets everyone who is not known; after tombstones may have been missed. */
    void forgetAllBut(Known known) throws IOException;

    /** Which people the rebuilt index holds. */
    @FunctionalInterface
    interface Known {
        boolean knows(UUID person) throws IOException;
    }
}
