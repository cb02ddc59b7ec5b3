package se.jobbspar.matching.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import se.jobbspar.contracts.RecordHeaders;

/** A feed's topics in Kafka: read without a consumer group, because the position lives in the index. */
final class TopicLog implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final Set<String> topics;
    private final Admin admin;
    private final Consumer<String, byte[]> consumer;

    TopicLog(Set<String> topics, Map<String, Object> kafka) {
        this.topics = topics;
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
        settings.put("request.timeout.ms", (int) PATIENCE.toMillis());
        settings.remove("group.id");
        this.admin = Admin.create(settings);
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
    record Topics(Map<String, String> ids, List<TopicPartition> partitions) {}

    /** Ids and partitions as the cluster has them; a {@link KafkaException} when a topic is missing or Kafka is away. */
    Topics describe() {
        Map<String, TopicDescription> found = await(admin.describeTopics(topics).allTopicNames()::get);
        Map<String, String> ids = new HashMap<>();
        List<TopicPartition> partitions = new ArrayList<>();
        found.forEach((name, topic) -> {
            ids.put(name, topic.topicId().toString());
            topic.partitions().forEach(p -> partitions.add(new TopicPartition(name, p.partition())));
        });
        return new Topics(ids, partitions);
    }

    /** How long the topics keep a tombstone after compaction; the shortest of them. */
    Duration tombstoneRetention() {
        List<ConfigResource> resources = topics.stream()
                .map(t -> new ConfigResource(ConfigResource.Type.TOPIC, t))
                .toList();
        return await(admin.describeConfigs(resources).all()::get).values().stream()
                .map(c -> c.get(TopicConfig.DELETE_RETENTION_MS_CONFIG).value())
                .map(ms -> Duration.ofMillis(Long.parseLong(ms)))
                .min(Duration::compareTo)
                .orElseThrow();
    }

    /** Reads on from these offsets; a partition not among them is read from its start. */
    void seek(List<TopicPartition> partitions, Map<TopicPartition, Long> offsets) {
        consumer.assign(partitions);
        List<TopicPartition> fresh =
                partitions.stream().filter(p -> !offsets.containsKey(p)).toList();
        consumer.beginningOffsets(fresh).forEach(consumer::seek);
        partitions.stream().filter(offsets::containsKey).forEach(p -> consumer.seek(p, offsets.get(p)));
    }

    /** The ends of all assigned partitions, of committed transactions only. */
    Map<TopicPartition, Long> ends() {
        return consumer.endOffsets(consumer.assignment());
    }

    /** The next offset of each assigned partition. */
    Map<TopicPartition, Long> offsets() {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        consumer.assignment().forEach(p -> offsets.put(p, consumer.position(p)));
        return offsets;
    }

    /** Records between what has been polled and the ends as last heard of. */
    long lag() {
        return consumer.assignment().stream()
                .mapToLong(p -> consumer.currentLag(p).orElse(0))
                .sum();
    }

    List<FeedRecord> poll(Duration longest, Instant now) {
        List<FeedRecord> records = new ArrayList<>();
        consumer.poll(longest).forEach(r -> records.add(record(r, now)));
        return records;
    }

    private static FeedRecord record(ConsumerRecord<String, byte[]> r, Instant now) {
        Header version = r.headers().lastHeader(RecordHeaders.VERSION);
        return new FeedRecord(r.topic(), r.partition(), r.offset(), r.key(), number(version), r.value(), now);
    }

    /** Null for a header that is missing or no number; the decoder decides whether that matters. */
    private static Long number(Header header) {
        try {
            return header == null ? null : Long.valueOf(new String(header.value(), StandardCharsets.UTF_8));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @FunctionalInterface
    private interface Answer<T> {
        T get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException;
    }

    private static <T> T await(Answer<T> answer) {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException kafka ? kafka : new KafkaException(e.getCause());
        } catch (TimeoutException e) {
            throw new org.apache.kafka.common.errors.TimeoutException(e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** Ends a poll that is under way, from another thread. */
    void wakeup() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
        admin.close(Duration.ofSeconds(1));
    }
}
