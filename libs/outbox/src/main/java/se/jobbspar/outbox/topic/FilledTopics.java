package se.jobbspar.outbox.topic;

import java.sql.SQLException;
import java.util.Map;

/** Which topics hold all our snapshots, and how far their logs have reached: remembered beside the data. */
public interface FilledTopics {
    boolean contains(TopicIdentity topic) throws SQLException;

    void remember(TopicIdentity topic) throws SQLException;

    /** It may lack some of our snapshots, and how far its logs reached no longer counts. */
    void forget(TopicIdentity topic) throws SQLException;

    /** Whether the logs remembered under this name are another topic's: it was made anew since, by us or by whoever put back a copy. */
    boolean isAnother(TopicIdentity topic) throws SQLException;

    /** How far this topic's logs are known to have reached, by partition. */
    Map<Integer, Extent> extents(TopicIdentity topic) throws SQLException;

    /** The topic's logs reach so far; an end that is known never goes back. */
    void seen(TopicIdentity topic, Map<Integer, Extent> logs) throws SQLException;

    /** Kafka has acknowledged these stretches; false when one begins before the end that was known, which is then left alone. */
    boolean extended(TopicIdentity topic, Map<Integer, Extent> stretches) throws SQLException;
}
