package se.jobbspar.outbox.relay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;
import se.jobbspar.outbox.Outbox;

/**
 * The advisory lock that one relay of a database holds, with the connection it lives on.
 *
 * <p>The lock ends with the session. A relay that stops asking (paused, or cut off) is thrown out by the database
 * after the lock timeout, so that another can take over; what it may still have in flight is fenced by Kafka, not here.
 */
final class RelayLock implements AutoCloseable {
    private static final String TRY = "select pg_try_advisory_lock(hashtext('jobbspar.outbox.relay'))";

    /** No statement of a relay is long; one that is waits for something that does not come. */
    private static final Duration STATEMENT_TIMEOUT = Duration.ofSeconds(10);

    private final Connection connection;

    private RelayLock(Connection connection) {
        this.connection = connection;
    }

    static RelayLock open(ConnectionSource source, Duration lockTimeout) throws SQLException {
        RelayLock lock = new RelayLock(source.open());
        try {
            lock.execute("set statement_timeout = " + STATEMENT_TIMEOUT.toMillis());
            lock.execute("set idle_session_timeout = " + lockTimeout.toMillis());
            return lock;
        } catch (SQLException e) {
            lock.close();
            throw e;
        }
    }

    /** Takes the lock if nobody has it, and listens for wake-ups from then on. */
    boolean tryAcquire() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TRY)) {
            row.next();
            if (!row.getBoolean(1)) {
                return false;
            }
        }
        execute("listen " + Outbox.CHANNEL);
        return true;
    }

    /**
     * Keeps the session alive.
     *
     * @throws SQLException when the session has ended, and with it the lock
     */
    void requireHeld() throws SQLException {
        execute("select 1");
    }

    /** Returns when a row was committed, or after the time at the latest; early wake-ups are harmless. */
    void awaitWakeup(Duration atMost) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications(Math.toIntExact(atMost.toMillis()));
    }

    Connection connection() {
        return connection;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
