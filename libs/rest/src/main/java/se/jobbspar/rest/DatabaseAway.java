package se.jobbspar.rest;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Tells a database that cannot be reached, or has no room, from one that refuses what it was asked. */
final class DatabaseAway {
    // Classes of SQLSTATE: no connection, no resources, stopped by its operator.
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    private DatabaseAway() {}

    static boolean isCauseOf(Throwable failure) {
        return isCauseOf(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isCauseOf(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        if (failure instanceof SQLException refusal && isAway(refusal)) {
            return true;
        }
        // A transaction that could not be ended keeps what its resources said beside its cause.
        for (Throwable beside : failure.getSuppressed()) {
            if (isCauseOf(beside, seen)) {
                return true;
            }
        }
        return isCauseOf(failure.getCause(), seen);
    }

    /** A server names a state with everything it says; what has none is the pool's, whose connections are all taken. */
    private static boolean isAway(SQLException refusal) {
        String state = refusal.getSQLState();
        return state == null
                ? refusal.getClass() == SQLException.class
                : state.length() == 5 && CLASSES.contains(state.substring(0, 2));
    }
}
