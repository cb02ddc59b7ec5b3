package se.jobbspar.outbox.relay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.postgresql.PGConnection;
import se.jobbspar.outbox.Outbox;
import se.jobbspar.outbox.topic.FilledTopics;
import se.jobbspar.outbox.topic.PostgresFilledTopics;

/**
 * The advisory lock that one relay of a database holds, with the connection it lives on.
 *
 * <p>The lock ends with the session. A relay that stops asking (paused, or cut off) is thrown out by the database
 * after the lock timeout, so that another can take over; what it may still have in flight is fenced by Kafka, not here.
 */
final class PostgresSession implements LeaderSession, AutoCloseable {
    private static final String TRY = "select pg_try_advisory_lock(hashtext('jobbspar.outbox.relay'))";

    /** No statement of a relay is long; one that is waits for something that does not come. */
    private static final Duration STATEMENT_TIMEOUT = Duration.ofSeconds(10);

    private final Connection connection;
    private final PostgresRows rows;
    private final FilledTopics filled;

    private PostgresSession(Connection connection) {
        this.connection = connection;
        this.rows = new PostgresRows(connection);
        this.filled = new PostgresFilledTopics(connection);
    }

    static PostgresSession open(ConnectionSource source, Duration lockTimeout) throws SQLException {
        PostgresSession lock = new PostgresSession(source.open());
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

    @Override
    public void requireHeld() throws SQLException {
        execute("select 1");
    }

    @Override
    public void awaitWakeup(Duration atMost) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications(Math.toIntExact(atMost.toMillis()));
    }

    @Override
    public List<OutboxRow> next(int limit) throws SQLException {
        return rows.next(limit);
    }

    @Override
    public void delete(List<OutboxRow> acknowledged) throws SQLException {
        rows.delete(acknowledged);
    }

    @Override
    public FilledTopics filled() {
        return filled;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Frees the lock with a statement, since the server ends a closed session when it comes to it. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            if (!connection.isClosed()) {
                execute("select pg_advisory_unlock_all()");
            }
        }
    }
}
