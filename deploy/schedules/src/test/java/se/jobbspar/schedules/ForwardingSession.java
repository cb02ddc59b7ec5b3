package se.jobbspar.schedules;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import se.jobbspar.outbox.relay.LeaderSession;
import se.jobbspar.outbox.relay.OutboxRow;
import se.jobbspar.outbox.topic.FilledTopics;

/** A session, for those who change something about it. */
class ForwardingSession implements LeaderSession {
    final LeaderSession session;

    ForwardingSession(LeaderSession session) {
        this.session = session;
    }

    @Override
    public void requireHeld() throws SQLException {
        session.requireHeld();
    }

    @Override
    public void awaitWakeup(Duration atMost) throws SQLException {
        session.awaitWakeup(atMost);
    }

    @Override
    public List<OutboxRow> next(int limit) throws SQLException {
        return session.next(limit);
    }

    @Override
    public void delete(List<OutboxRow> acknowledged) throws SQLException {
        session.delete(acknowledged);
    }

    @Override
    public FilledTopics filled() {
        return session.filled();
    }
}
