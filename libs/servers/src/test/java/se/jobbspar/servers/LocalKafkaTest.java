package se.jobbspar.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaTest {
    private static final String TOPIC = "people";

    @Test
    void directoryKeepsClusterTopicsAndRecordsOnOtherPortsToo(@TempDir Path directory) throws Exception {
        String cluster;
        try (LocalKafka first = LocalKafka.start(KafkaSettings.persistent(directory, 0, 0))) {
            cluster = clusterId(first);
            send(first, "amina");
        }

        try (LocalKafka second = LocalKafka.start(KafkaSettings.persistent(directory, 0, 0))) {
            assertEquals(cluster, clusterId(second));
            assertEquals(List.of("amina"), read(second));
        }
    }

    @Test
    void anotherDirectoryIsAnotherCluster(@TempDir Path directory) throws Exception {
        try (LocalKafka first = LocalKafka.start(KafkaSettings.persistent(directory.resolve("one"), 0, 0));
                LocalKafka second = LocalKafka.start(KafkaSettings.temporary())) {
            assertNotEquals(clusterId(first), clusterId(second));
        }
    }

    private static String clusterId(LocalKafka kafka) throws Exception {
        try (Admin admin = Admin.create(address(kafka))) {
            return admin.describeCluster().clusterId().get();
        }
    }

    private static void send(LocalKafka kafka, String value) throws Exception {
        try (Admin admin = Admin.create(address(kafka));
                KafkaProducer<byte[], byte[]> producer =
                        new KafkaProducer<>(address(kafka), new ByteArraySerializer(), new ByteArraySerializer())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
            producer.send(new ProducerRecord<>(TOPIC, value.getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }

    private static List<String> read(LocalKafka kafka) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(address(kafka), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> all = List.of(new TopicPartition(TOPIC, 0));
            consumer.assign(all);
            consumer.seekToBeginning(all);
            return consumer.poll(Duration.ofSeconds(10)).records(all.getFirst()).stream()
                    .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                    .toList();
        }
    }

    private static Map<String, Object> address(LocalKafka kafka) {
        return Map.of("bootstrap.servers", kafka.bootstrapServers());
    }
}
