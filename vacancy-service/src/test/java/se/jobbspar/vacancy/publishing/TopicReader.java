package se.jobbspar.vacancy.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.topic.Topics;

/** Reads what is committed on the service's topics, from their beginning. */
public final class TopicReader implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();

    public TopicReader() {
        String brokers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        for (Topic<?> topic :
                List.of(Topics.VACANCIES, Topics.SHORTAGE_OCCUPATIONS, Topics.JOB_TRACKS, Topics.TRAININGS)) {
            partitions.addAll(partitionsOf(topic));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Waits for them: the service creates its topics after it has started. */
    private List<TopicPartition> partitionsOf(Topic<?> topic) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<PartitionInfo> found = consumer.partitionsFor(topic.name());
        while (found.isEmpty() && System.nanoTime() < deadline) {
            found = consumer.partitionsFor(topic.name());
        }
        return found.stream()
                .map(p -> new TopicPartition(topic.name(), p.partition()))
                .toList();
    }

    /** The key's records, as soon as there are that many. */
    public List<ConsumerRecord<String, byte[]>> until(Topic<?> topic, String key, int count) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (of(topic, key).size() < count) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("only " + of(topic, key).size() + " records of " + key);
            }
            consumer.poll(Duration.ofMillis(100)).forEach(read::add);
        }
        return of(topic, key);
    }

    private List<ConsumerRecord<String, byte[]>> of(Topic<?> topic, String key) {
        return read.stream()
                .filter(r -> r.topic().equals(topic.name()) && r.key().equals(key))
                .toList();
    }

    /** Whether the key was among what has been read so far. */
    boolean seen(String key) {
        return read.stream().anyMatch(r -> r.key().equals(key));
    }

    /** How many different keys had a value with this text. */
    long countWhere(Topic<?> topic, String text) {
        return read.stream()
                .filter(r -> r.topic().equals(topic.name()) && r.value() != null)
                .filter(r -> new String(r.value(), StandardCharsets.UTF_8).contains(text))
                .map(ConsumerRecord::key)
                .distinct()
                .count();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
