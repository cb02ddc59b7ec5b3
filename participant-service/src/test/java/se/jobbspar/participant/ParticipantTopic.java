package se.jobbspar.participant;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import se.jobbspar.contracts.RecordHeaders;
import se.jobbspar.contracts.topic.Topics;

/** What everyone else can read about participants: the committed records of the topic, from the first. */
public final class ParticipantTopic {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private ParticipantTopic() {}

    /** The records of a key in order, as soon as the last one answers the question. */
    public static List<ConsumerRecord<String, String>> await(
            String key, Predicate<ConsumerRecord<String, String>> last) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<ConsumerRecord<String, String>> seen = List.of();
        while (System.nanoTime() < deadline) {
            seen = all().stream().filter(r -> r.key().equals(key)).toList();
            if (!seen.isEmpty() && last.test(seen.getLast())) {
                return seen;
            }
        }
        throw new AssertionError("Not seen in the topic for " + key + "; last of " + seen);
    }

    public static ConsumerRecord<String, String> awaitVersion(String key, long version) {
        return await(key, r -> version(r) == version).getLast();
    }

    /** Everything that is in the topic now. */
    public static List<ConsumerRecord<String, String>> all() {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.PARTICIPANTS.name()).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    public static long version(ConsumerRecord<String, String> record) {
        return Long.parseLong(
                new String(record.headers().lastHeader(RecordHeaders.VERSION).value(), StandardCharsets.UTF_8));
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "none");
    }
}
