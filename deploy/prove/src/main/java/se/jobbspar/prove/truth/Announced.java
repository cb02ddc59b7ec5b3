package se.jobbspar.prove.truth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import se.jobbspar.contracts.RecordHeaders;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.local.settings.Settings;

/** The last record of every key of a topic, read from the beginning as any consumer may. */
final class Announced {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** A consumer tells its settings, and that a broker is away. Kept in a field, else the level is forgotten. */
    private static final Logger KAFKA_LOG = Logger.getLogger("org.apache.kafka");

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, Last> last = new HashMap<>();

    private Announced() {}

    /** @param value the snapshot; null = erased */
    record Last(long version, JsonNode value) {}

    static {
        KAFKA_LOG.setLevel(Level.SEVERE);
    }

    /** @throws IllegalStateException when it takes too long */
    static Announced read(Settings settings, Topic<?> topic) {
        Announced announced = new Announced();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(properties(settings))) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Instant deadline = Instant.now().plus(PATIENCE);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                // One that is made anew meanwhile never comes as far as the one before.
                if (Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException(topic + " cannot be read to its end");
                }
                consumer.poll(POLL).forEach(announced::take);
            }
        }
        return announced;
    }

    Map<String, Last> last() {
        return last;
    }

    private void take(ConsumerRecord<String, byte[]> taken) {
        try {
            Header version = taken.headers().lastHeader(RecordHeaders.VERSION);
            last.put(
                    taken.key(),
                    new Last(
                            Long.parseLong(new String(version.value(), StandardCharsets.UTF_8)),
                            taken.value() == null ? null : JSON.readTree(taken.value())));
        } catch (IOException e) {
            throw new UncheckedIOException("A record cannot be read: " + taken.topic() + " " + taken.offset(), e);
        }
    }

    private static Properties properties(Settings settings) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", "127.0.0.1:" + settings.ports().kafka());
        properties.put("key.deserializer", StringDeserializer.class);
        properties.put("value.deserializer", ByteArrayDeserializer.class);
        properties.put("isolation.level", "read_committed");
        properties.put("auto.offset.reset", "none");
        properties.put("default.api.timeout.ms", 10_000);
        return properties;
    }
}
