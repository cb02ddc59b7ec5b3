package se.jobbspar.prove.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An object that callers try to reach.
 *
 * @param what said of it in a report
 * @param collection path of the collection it belongs to
 * @param seenBy names of those who may know that it is there
 * @param secret a text in it; empty when there is none that anybody may not read
 * @param toldTo names of those who may read that text
 */
record Thing(
        String what, String collection, String id, Set<String> seenBy, Optional<String> secret, Set<String> toldTo) {
    Thing {
        seenBy = Set.copyOf(seenBy);
        toldTo = Set.copyOf(toldTo);
    }

    /** The same, where nobody may know of it. */
    Thing hidden() {
        return new Thing(what, collection, id, Set.of(), secret, toldTo);
    }

    /** Whether somebody may know that it is there, and no more: it is not theirs to change. */
    boolean readOnlyFor(String caller) {
        return seenBy.contains(caller) && !toldTo.contains(caller);
    }

    /** Neither there nor ever seen. */
    static Thing missing(String collection) {
        return new Thing("missing", collection, UUID.randomUUID().toString(), Set.of(), Optional.empty(), Set.of());
    }
}
