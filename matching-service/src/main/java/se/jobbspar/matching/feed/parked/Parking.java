package se.jobbspar.matching.feed.parked;

import java.util.Collection;

/** Takes records that could not be read or indexed. */
@FunctionalInterface
public interface Parking {
    void park(Collection<ParkedRecord> records);
}
