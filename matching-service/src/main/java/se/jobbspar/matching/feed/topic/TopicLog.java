package se.jobbspar.matching.feed.topic;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;

/**
 * A feed's topics, read from a position of the reader's own. Every method throws a {@link KafkaException} when Kafka cannot be asked
 * or a topic is missing, and {@link WakeupException} when another thread has asked to stop.
 */
public interface TopicLog extends AutoCloseable {
    /** What a topic is now. */
    record Topics(Map<String, String> ids, List<TopicPartition> partitions) {}

    /** Ids and partitions as the cluster has them. */
    Topics describe();

    /** How long the topics keep a tombstone after compaction; the shortest of them. */
    Duration tombstoneRetention();

    /** Whether the logs are still those that were read up to these offsets: none ends earlier, none was written anew from earlier on. */
    boolean holds(Map<TopicPartition, OffsetAndMetadata> read);

    /**
     * Reads on from these offsets; a partition not among them is read from its start.
     *
     * @throws InvalidOffsetException when a log was written anew from an earlier offset on
     */
    void seek(List<TopicPartition> partitions, Map<TopicPartition, OffsetAndMetadata> offsets);

    /** The ends of all partitions that are read, of committed transactions only. */
    Map<TopicPartition, Long> ends();

    /** The next offset of each partition that is read, with the epoch of its log in which the one before was written. */
    Map<TopicPartition, OffsetAndMetadata> offsets();

    /** Records between what has been polled and the ends as last heard of. */
    long lag();

    /**
     * The next records; none when none came within {@code longest}.
     *
     * @throws InvalidOffsetException when the next offset is not, or no longer, in the log
     * @throws DamagedLog when what stands there cannot be read
     */
    List<FeedRecord> poll(Duration longest, Instant now);

    /** Ends a call that is under way, from another thread. */
    void wakeup();

    @Override
    void close();
}
