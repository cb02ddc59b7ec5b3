package se.jobbspar.schedules.postgres;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import se.jobbspar.outbox.topic.Extent;
import se.jobbspar.outbox.topic.FilledTopics;
import se.jobbspar.outbox.topic.TopicIdentity;
import se.jobbspar.schedules.postgres.FilledTable.LogRow;

/** What {@code PostgresFilledTopics} does with its statements. */
record Filled(Session session, FilledTable table) implements FilledTopics {
    @Override
    public boolean contains(TopicIdentity topic) throws SQLException {
        session.arrive();
        return topic.equals(table.topics.get(topic.topic()));
    }

    @Override
    public void remember(TopicIdentity topic) throws SQLException {
        session.arrive();
        table.topics.put(topic.topic(), topic);
    }

    @Override
    public void forget(TopicIdentity topic) throws SQLException {
        session.arrive();
        table.topics.remove(topic.topic());
        table.logs(topic.topic()).clear();
    }

    @Override
    public boolean isAnother(TopicIdentity topic) throws SQLException {
        session.arrive();
        return table.logs(topic.topic()).values().stream()
                .anyMatch(log -> !log.topicId().equals(topic.topicId()));
    }

    @Override
    public Map<Integer, Extent> extents(TopicIdentity topic) throws SQLException {
        session.arrive();
        Map<Integer, Extent> extents = new TreeMap<>();
        table.logs(topic.topic()).forEach((partition, row) -> {
            if (row.topicId().equals(topic.topicId())) {
                extents.put(partition, row.extent());
            }
        });
        return extents;
    }

    @Override
    public void seen(TopicIdentity topic, Map<Integer, Extent> logs) throws SQLException {
        session.arrive();
        logs.forEach((partition, now) -> table.logs(topic.topic())
                .merge(
                        partition,
                        new LogRow(topic.topicId(), now),
                        (known, fresh) -> known.topicId().equals(fresh.topicId())
                                ? new LogRow(
                                        fresh.topicId(),
                                        new Extent(
                                                known.extent().start(),
                                                Math.max(known.extent().end(), now.end())))
                                : fresh));
    }

    @Override
    public boolean extended(TopicIdentity topic, Map<Integer, Extent> stretches) throws SQLException {
        boolean all = true;
        for (Map.Entry<Integer, Extent> stretch : stretches.entrySet()) {
            session.arrive();
            all &= extend(topic, stretch.getKey(), stretch.getValue());
        }
        return all;
    }

    private boolean extend(TopicIdentity topic, int partition, Extent stretch) {
        LogRow known = table.logs(topic.topic()).get(partition);
        if (known == null) {
            table.logs(topic.topic()).put(partition, new LogRow(topic.topicId(), stretch));
            return true;
        }
        if (!known.topicId().equals(topic.topicId()) || known.extent().end() > stretch.start()) {
            return false;
        }
        Extent extended = new Extent(known.extent().start(), stretch.end());
        table.logs(topic.topic()).put(partition, new LogRow(topic.topicId(), extended));
        return true;
    }
}
