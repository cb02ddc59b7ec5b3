package se.jobbspar.matching.matchlist;

import java.sql.PreparedStatement;
import org.hibernate.Session;

/**
 * Keeps the recording of lists and erasures apart, until the transaction ends. Whoever is forgotten meanwhile waits for the list
 * to be recorded, so that no erased person slips into a list that nobody looks at again.
 */
final class ErasureLock {
    /** Any number will do, as long as nothing else in this database locks it. */
    private static final long LOCK = 4_107_001;

    private ErasureLock() {}

    /** Taken by a list that is recorded, before it asks whom the index still holds; several may be recorded at once. */
    static void waitForNobody(Session database) {
        take("pg_advisory_xact_lock_shared", database);
    }

    /** Taken by an erasure, once all lists that are being recorded are there. */
    static void waitForEverybody(Session database) {
        take("pg_advisory_xact_lock", database);
    }

    // By plain JDBC: every list waits for this before it is recorded, and a query of Hibernate's costs more than the
    // lock.
    private static void take(String lock, Session database) {
        database.doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("select " + lock + "(?)")) {
                statement.setLong(1, LOCK);
                statement.execute();
            }
        });
    }
}
