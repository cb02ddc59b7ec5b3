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
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import se.jobbspar.contracts.RecordHeaders;

/** The topics as a consumer without a group reads them, because the position lives in the index. */
public final class KafkaTopicLog implements TopicLog {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final Map<String, Object> settings;
    private final TopicAdmin admin;
    private final Consumer<String, byte[]> consumer;
    private final Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();

    public KafkaTopicLog(Set<String> topics, Map<String, Object> kafka) {
        this.settings = new HashMap<>(kafka);
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

    @Override
    public Topics describe() {
        return admin.describe();
    }

    @Override
    public Duration tombstoneRetention() {
        return admin.tombstoneRetention();
    }

    @Override
    public boolean holds(Map<TopicPartition, OffsetAndMetadata> read) {
        // One of its own: a consumer that has met a log written anew tells so again after it has been sent elsewhere.
        try (Consumer<String, byte[]> comparing = new KafkaConsumer<>(settings)) {
            comparing.assign(read.keySet());
            // First: a consumer that has not heard of the leaders' epochs compares nothing.
            Map<TopicPartition, Long> ends = comparing.endOffsets(read.keySet());
            read.forEach(comparing::seek);
            read.keySet().forEach(comparing::position);
            return read.entrySet().stream().allMatch(r -> r.getValue().offset() <= ends.get(r.getKey()));
        } catch (InvalidOffsetException e) {
            return false;
        }
    }

    @Override
    public void seek(List<TopicPartition> partitions, Map<TopicPartition, OffsetAndMetadata> offsets) {
        consumer.assign(partitions);
        List<TopicPartition> fresh =
                partitions.stream().filter(p -> !offsets.containsKey(p)).toList();
        next.clear();
        consumer.beginningOffsets(fresh).forEach((p, start) -> next.put(p, new OffsetAndMetadata(start)));
        partitions.stream().filter(offsets::containsKey).forEach(p -> next.put(p, offsets.get(p)));
        next.forEach(consumer::seek);
        // The consumer compares the epochs with the leader's before it tells the position.
        partitions.forEach(consumer::position);
    }

    @Override
    public Map<TopicPartition, Long> ends() {
        return consumer.endOffsets(consumer.assignment());
    }

    @Override
    public Map<TopicPartition, OffsetAndMetadata> offsets() {
        return Map.copyOf(next);
    }

    @Override
    public long lag() {
        return consumer.assignment().stream()
                .mapToLong(p -> consumer.currentLag(p).orElse(0))
                .sum();
    }

    @Override
    public List<FeedRecord> poll(Duration longest, Instant now) {
        List<FeedRecord> records = new ArrayList<>();
        ConsumerRecords<String, byte[]> polled = poll(longest);
        polled.forEach(r -> records.add(record(r, now)));
        next.putAll(polled.nextOffsets());
        return records;
    }

    private ConsumerRecords<String, byte[]> poll(Duration longest) {
        try {
            return consumer.poll(longest);
        } catch (KafkaException e) {
            // Every other trouble has a class of its own.
            throw e.getClass() == KafkaException.class ? new DamagedLog(e) : e;
        }
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

    /** Null for a header that is missing or no number; the decoder parks the record then. */
    private static Long number(Header header) {
        try {
            return header == null ? null : Long.valueOf(new String(header.value(), StandardCharsets.UTF_8));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public void wakeup() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
        admin.close();
    }
}
