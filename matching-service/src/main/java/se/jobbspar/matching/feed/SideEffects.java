package se.jobbspar.matching.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.jobbspar.matching.feed.parked.ParkedRecord;
import se.jobbspar.matching.feed.parked.Parking;

/**
 * What the records of one feed leave to do in the database: erased people leave the recorded lists, unreadable records are
 * parked. A position is not committed before they are done (ADR 0007).
 *
 * <p>Kept in memory until then. If the process dies first, the records are read again and their side effects with them.
 */
public final class SideEffects {
    private static final Logger LOG = Logger.getLogger(SideEffects.class);
    private final RecordedPeople people;
    private final Parking parking;
    private final Set<UUID> erased = new LinkedHashSet<>();
    private final List<ParkedRecord> unreadable = new ArrayList<>();
    private RecordedPeople.Known compareWith;

    public SideEffects(RecordedPeople people, Parking parking) {
        this.people = people;
        this.parking = parking;
    }

    /** The index begins at its last commit again, and what is left to do will be met again with the records after it. */
    void startOver() {
        erased.clear();
        unreadable.clear();
        compareWith = null;
    }

    /** The person is erased. */
    public void forget(UUID person) {
        erased.add(person);
    }

    void park(ParkedRecord record) {
        unreadable.add(record);
    }

    /** Tombstones may have been missed: whoever is not known is erased. */
    void forgetAllBut(RecordedPeople.Known known) {
        compareWith = known;
    }

    /** Does what is left to do. False when the database is away; nothing is lost then, and nothing may be committed. */
    boolean done() throws IOException {
        try {
            if (compareWith != null) {
                people.forgetAllBut(compareWith);
                compareWith = null;
            }
            if (!erased.isEmpty()) {
                people.forget(erased);
                erased.clear();
            }
            if (!unreadable.isEmpty()) {
                parking.park(unreadable);
                unreadable.clear();
            }
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("Side effects wait for the database: %s", e.getClass().getSimpleName());
            return false;
        }
    }
}
