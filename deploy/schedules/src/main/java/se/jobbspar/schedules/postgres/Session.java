package se.jobbspar.schedules.postgres;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import se.jobbspar.outbox.relay.LeaderSession;
import se.jobbspar.outbox.relay.OutboxRow;
import se.jobbspar.outbox.topic.FilledTopics;

/** A connection of a relay, and with it perhaps the lock. */
public final class Session implements LeaderSession {
    private final Database database;
    private boolean open = true;
    private boolean holdsLock;

    Session(Database database) {
        this.database = database;
    }

    public boolean tryAcquire() throws SQLException {
        arrive();
        holdsLock = database.tryLock(this);
        return holdsLock;
    }

    boolean holdsLock() {
        return holdsLock;
    }

    boolean isOpen() {
        return open;
    }

    /** The statement reaches the database, unless the session has ended. */
    void arrive() throws SQLException {
        database.world.leave();
        requireOpen();
    }

    private void requireOpen() throws SQLException {
        if (open && database.world.happens(6)) {
            end();
        }
        if (!open) {
            throw new SQLException("the session has ended");
        }
    }

    @Override
    public void requireHeld() throws SQLException {
        arrive();
    }

    @Override
    public void awaitWakeup(Duration atMost) throws SQLException {
        arrive();
    }

    @Override
    public List<OutboxRow> next(int limit) throws SQLException {
        arrive();
        return database.outbox().values().stream().limit(limit).toList();
    }

    @Override
    public void delete(List<OutboxRow> acknowledged) throws SQLException {
        arrive();
        acknowledged.forEach(row -> database.delete(row.id()));
        // What has happened and what is heard of it are two things.
        requireOpen();
    }

    @Override
    public FilledTopics filled() {
        return new Filled(this, database.filled());
    }

    /** Ends, and the lock with it. */
    public void end() {
        open = false;
        holdsLock = false;
    }
}
