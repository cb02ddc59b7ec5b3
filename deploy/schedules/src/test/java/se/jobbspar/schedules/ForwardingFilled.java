package se.jobbspar.schedules;

import java.sql.SQLException;
import java.util.Map;
import se.jobbspar.outbox.topic.Extent;
import se.jobbspar.outbox.topic.FilledTopics;
import se.jobbspar.outbox.topic.TopicIdentity;

/** What is known of the topics, for those who change something about it. */
class ForwardingFilled implements FilledTopics {
    final FilledTopics filled;

    ForwardingFilled(FilledTopics filled) {
        this.filled = filled;
    }

    @Override
    public boolean contains(TopicIdentity topic) throws SQLException {
        return filled.contains(topic);
    }

    @Override
    public void remember(TopicIdentity topic) throws SQLException {
        filled.remember(topic);
    }

    @Override
    public void forget(TopicIdentity topic) throws SQLException {
        filled.forget(topic);
    }

    @Override
    public boolean isAnother(TopicIdentity topic) throws SQLException {
        return filled.isAnother(topic);
    }

    @Override
    public Map<Integer, Extent> extents(TopicIdentity topic) throws SQLException {
        return filled.extents(topic);
    }

    @Override
    public void seen(TopicIdentity topic, Map<Integer, Extent> logs) throws SQLException {
        filled.seen(topic, logs);
    }

    @Override
    public boolean extended(TopicIdentity topic, Map<Integer, Extent> stretches) throws SQLException {
        return filled.extended(topic, stretches);
    }
}
