package se.jobbspar.outbox.topic;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The tables {@code outbox_topic} and {@code outbox_log}, over the connection that holds the lock. */
public final class PostgresFilledTopics implements FilledTopics {
    private static final String FIND = "select 1 from outbox_topic where topic = ? and cluster_id = ? and topic_id = ?";
    private static final String REMEMBER = """
            insert into outbox_topic (topic, cluster_id, topic_id) values (?, ?, ?)
            on conflict (topic) do update
            set cluster_id = excluded.cluster_id, topic_id = excluded.topic_id, filled_at = clock_timestamp()
            """;
    private static final String FORGET = """
            with logs as (delete from outbox_log where topic = ?)
            delete from outbox_topic where topic = ?
            """;
    private static final String ANOTHER = "select 1 from outbox_log where topic = ? and topic_id <> ? limit 1";
    private static final String EXTENTS =
            "select partition, start_offset, end_offset from outbox_log where topic = ? and topic_id = ?";
    private static final String SEEN = """
            insert into outbox_log as known (topic, topic_id, partition, start_offset, end_offset) values (?, ?, ?, ?, ?)
            on conflict (topic, partition) do update
            set topic_id = excluded.topic_id,
                start_offset = case when known.topic_id = excluded.topic_id then known.start_offset else excluded.start_offset end,
                end_offset = case when known.topic_id = excluded.topic_id then greatest(known.end_offset, excluded.end_offset)
                                  else excluded.end_offset end
            """;
    private static final String EXTENDED = """
            insert into outbox_log as known (topic, topic_id, partition, start_offset, end_offset) values (?, ?, ?, ?, ?)
            on conflict (topic, partition) do update set end_offset = excluded.end_offset
            where known.topic_id = excluded.topic_id and known.end_offset <= excluded.start_offset
            """;

    private final Connection connection;

    public PostgresFilledTopics(Connection connection) {
        this.connection = connection;
    }

    @Override
    public boolean contains(TopicIdentity topic) throws SQLException {
        return finds(FIND, topic.topic(), topic.clusterId(), topic.topicId());
    }

    @Override
    public boolean isAnother(TopicIdentity topic) throws SQLException {
        return finds(ANOTHER, topic.topic(), topic.topicId());
    }

    private boolean finds(String sql, String... texts) throws SQLException {
        try (PreparedStatement find = prepare(sql, texts);
                ResultSet row = find.executeQuery()) {
            return row.next();
        }
    }

    @Override
    public void remember(TopicIdentity topic) throws SQLException {
        try (PreparedStatement remember = prepare(REMEMBER, topic.topic(), topic.clusterId(), topic.topicId())) {
            remember.executeUpdate();
        }
    }

    @Override
    public void forget(TopicIdentity topic) throws SQLException {
        try (PreparedStatement forget = prepare(FORGET, topic.topic(), topic.topic())) {
            forget.executeUpdate();
        }
    }

    @Override
    public Map<Integer, Extent> extents(TopicIdentity topic) throws SQLException {
        try (PreparedStatement select = prepare(EXTENTS, topic.topic(), topic.topicId());
                ResultSet row = select.executeQuery()) {
            Map<Integer, Extent> extents = new HashMap<>();
            while (row.next()) {
                extents.put(row.getInt(1), new Extent(row.getLong(2), row.getLong(3)));
            }
            return extents;
        }
    }

    @Override
    public void seen(TopicIdentity topic, Map<Integer, Extent> logs) throws SQLException {
        store(SEEN, topic, logs);
    }

    @Override
    public boolean extended(TopicIdentity topic, Map<Integer, Extent> stretches) throws SQLException {
        return store(EXTENDED, topic, stretches) == stretches.size();
    }

    /** How many of the rows took it. */
    private int store(String sql, TopicIdentity topic, Map<Integer, Extent> extents) throws SQLException {
        int taken = 0;
        try (PreparedStatement store = prepare(sql, topic.topic(), topic.topicId())) {
            for (Map.Entry<Integer, Extent> extent : extents.entrySet()) {
                store.setInt(3, extent.getKey());
                store.setLong(4, extent.getValue().start());
                store.setLong(5, extent.getValue().end());
                taken += store.executeUpdate();
            }
        }
        return taken;
    }

    private PreparedStatement prepare(String sql, String... texts) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < texts.length; i++) {
            statement.setString(i + 1, texts[i]);
        }
        return statement;
    }
}
