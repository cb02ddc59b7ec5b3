package se.jobbspar.outbox.topic;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The topics that hold all our snapshots, remembered beside the data. */
public final class FilledTopics {
    private static final String FIND = "select 1 from outbox_topic where topic = ? and cluster_id = ? and topic_id = ?";
    private static final String REMEMBER = """
            insert into outbox_topic (topic, cluster_id, topic_id) values (?, ?, ?)
            on conflict (topic) do update
            set cluster_id = excluded.cluster_id, topic_id = excluded.topic_id, filled_at = clock_timestamp()
            """;

    private final Connection connection;

    public FilledTopics(Connection connection) {
        this.connection = connection;
    }

    boolean contains(TopicIdentity topic) throws SQLException {
        try (PreparedStatement find = prepare(FIND, topic);
                ResultSet row = find.executeQuery()) {
            return row.next();
        }
    }

    void remember(TopicIdentity topic) throws SQLException {
        try (PreparedStatement remember = prepare(REMEMBER, topic)) {
            remember.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, TopicIdentity topic) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, topic.topic());
        statement.setString(2, topic.clusterId());
        statement.setString(3, topic.topicId());
        return statement;
    }
}
