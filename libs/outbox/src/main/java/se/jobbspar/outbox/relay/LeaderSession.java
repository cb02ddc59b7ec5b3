package se.jobbspar.outbox.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import se.jobbspar.outbox.topic.FilledTopics;

/**
 * The database session that holds the lock of the relay, and what the relay reads and writes on it. Every method throws
 * {@link SQLException} when the session has ended, and with it the lock.
 */
public interface LeaderSession {
    /** Keeps the session alive. */
    void requireHeld() throws SQLException;

    /** Returns when a row was committed, or after the time at the latest; early wake-ups are harmless. */
    void awaitWakeup(Duration atMost) throws SQLException;

    /** The first rows by id, no more than {@code limit}. */
    List<OutboxRow> next(int limit) throws SQLException;

    void delete(List<OutboxRow> acknowledged) throws SQLException;

    FilledTopics filled();
}
