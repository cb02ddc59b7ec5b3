package se.jobbspar.matching.feed.topic;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import se.jobbspar.contracts.RecordHeaders;

/** A feed's topics in Kafka: read without a consumer group, because the position lives in the index. */
public final class TopicLog implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final TopicAdmin admin;
    private final Consumer<String, byte[]> consumer;

    public TopicLog(Set<String> topics, Map<String, Object> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
        settings.put("request.timeout.ms", (int) PATIENCE.toMillis());
        settings.remove("group.id");
        this.admin = new TopicAdmin(topics, settings, PATIENCE);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2000);
        this.consumer = new KafkaConsumer<>(settings);
    }

    /** What a topic is now. */
    public record Topics(Map<String, String> ids, List<TopicPartition> partitions) {}

    /** Ids and partitions as the cluster has them; a {@link KafkaException} when a topic is missing or Kafka is away. */
    public Topics describe() {
        return admin.describe();
    }

    /** How long the topics keep a tombstone after compaction; the shortest of them. */
    public Duration tombstoneRetention() {
        return admin.tombstoneRetention();
    }

    /** Reads on from these offsets; a partition not among them is read from its start. */
    public void seek(List<TopicPartition> partitions, Map<TopicPartition, Long> offsets) {
        consumer.assign(partitions);
        List<TopicPartition> fresh =
                partitions.stream().filter(p -> !offsets.containsKey(p)).toList();
        consumer.beginningOffsets(fresh).forEach(consumer::seek);
        partitions.stream().filter(offsets::containsKey).forEach(p -> consumer.seek(p, offsets.get(p)));
    }

    /** The ends of all assigned partitions, of committed transactions only. */
    public Map<TopicPartition, Long> ends() {
        return consumer.endOffsets(consumer.assignment());
    }

    /** The next offset of each assigned partition. */
    public Map<TopicPartition, Long> offsets() {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        consumer.assignment().forEach(p -> offsets.put(p, consumer.position(p)));
        return offsets;
    }

    /** Records between what has been polled and the ends as last heard of. */
    public long lag() {
        return consumer.assignment().stream()
                .mapToLong(p -> consumer.currentLag(p).orElse(0))
                .sum();
    }

    public List<FeedRecord> poll(Duration longest, Instant now) {
        List<FeedRecord> records = new ArrayList<>();
        consumer.poll(longest).forEach(r -> records.add(record(r, now)));
        return records;
    }

    private static FeedRecord record(ConsumerRecord<String, byte[]> r, Instant now) {
        Header version = r.headers().lastHeader(RecordHeaders.VERSION);
        return new FeedRecord(
                r.topic(),
                r.partition(),
                r.offset(),
                r.key(),
                number(version),
                r.value(),
                now,
                TraceHeaders.traceOf(r.headers()));
    }

    /** Null for a header that is missing or no number; the decoder decides whether that matters. */
    private static Long number(Header header) {
        try {
            return header == null ? null : Long.valueOf(new String(header.value(), StandardCharsets.UTF_8));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Ends a poll that is under way, from another thread. */
    public void wakeup() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
        admin.close();
    }
}
