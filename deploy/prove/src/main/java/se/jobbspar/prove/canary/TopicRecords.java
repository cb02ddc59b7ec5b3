package se.jobbspar.prove.canary;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import se.jobbspar.local.settings.Settings;

/** Every record of every topic from the beginning, replaced ones too as long as they are there: key, headers, value. */
final class TopicRecords {
    private static final Duration POLL = Duration.ofMillis(200);
    /** A consumer tells all of its settings at INFO. Kept in a field, else the level is forgotten. */
    private static final Logger KAFKA_LOG = Logger.getLogger("org.apache.kafka");

    static {
        KAFKA_LOG.setLevel(Level.SEVERE);
    }

    private TopicRecords() {}

    static Stream<String> all(Settings settings) {
        Map<String, Object> properties = Map.of(
                "bootstrap.servers", "127.0.0.1:" + settings.ports().kafka(),
                "key.deserializer", ByteArrayDeserializer.class,
                "value.deserializer", ByteArrayDeserializer.class);
        List<String> texts = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(properties)) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                consumer.poll(POLL).forEach(taken -> texts.add(text(taken)));
            }
        }
        return texts.stream();
    }

    private static String text(ConsumerRecord<byte[], byte[]> taken) {
        StringBuilder text = new StringBuilder();
        text.append(latin1(taken.key())).append(' ').append(latin1(taken.value()));
        taken.headers().forEach(header -> text.append(' ').append(latin1(header.value())));
        return text.toString();
    }

    private static String latin1(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
