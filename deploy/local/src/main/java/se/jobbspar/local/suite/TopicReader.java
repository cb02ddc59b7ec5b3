package se.jobbspar.local.suite;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import se.jobbspar.local.settings.Settings;

/** Reads topics from their beginning to the end they have when it begins. */
public final class TopicReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** A consumer tells its settings, and that a broker is away. Kept in a field, else the level is forgotten. */
    private static final Logger KAFKA_LOG = Logger.getLogger("org.apache.kafka");

    private final KafkaConsumer<byte[], byte[]> consumer;

    static {
        KAFKA_LOG.setLevel(Level.SEVERE);
    }

    private TopicReader(Settings settings, String isolation) {
        Map<String, Object> properties = Map.of(
                "bootstrap.servers",
                settings.kafkaAddress(),
                "key.deserializer",
                ByteArrayDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class,
                "isolation.level",
                isolation,
                "auto.offset.reset",
                "none",
                "default.api.timeout.ms",
                10_000);
        consumer = new KafkaConsumer<>(properties);
    }

    /** Reads what was committed, as our readers do. */
    public static TopicReader ofCommitted(Settings settings) {
        return new TopicReader(settings, "read_committed");
    }

    /** Reads whatever there is, what was never committed too. */
    public static TopicReader ofEverything(Settings settings) {
        return new TopicReader(settings, "read_uncommitted");
    }

    public void topic(String name, Consumer<ConsumerRecord<byte[], byte[]>> taker) {
        read(consumer.partitionsFor(name), taker);
    }

    /** Kafka's own too. */
    public void allTopics(Consumer<ConsumerRecord<byte[], byte[]>> taker) {
        read(consumer.listTopics().values().stream().flatMap(Collection::stream).toList(), taker);
    }

    /** @throws IllegalStateException when it takes too long */
    private void read(List<PartitionInfo> all, Consumer<ConsumerRecord<byte[], byte[]>> taker) {
        List<TopicPartition> partitions = all.stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
            // One that is made anew meanwhile never comes as far as the one before.
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(partitions + " cannot be read to their ends");
            }
            consumer.poll(POLL).forEach(taker);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
