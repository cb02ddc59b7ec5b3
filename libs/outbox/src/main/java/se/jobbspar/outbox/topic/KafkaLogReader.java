package se.jobbspar.outbox.topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads with a consumer, which compares the checksum of every batch. */
public record KafkaLogReader(Map<String, Object> address) implements LogReader {
    private static final Duration POLL = Duration.ofSeconds(1);

    /** A poll may come back empty while a connection is made; so many in a row mean that nothing comes. */
    private static final int EMPTY_POLLS = 60;

    @Override
    public boolean canBeRead(TopicIdentity topic) {
        Map<String, Object> config = new HashMap<>(address);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        ByteArrayDeserializer bytes = new ByteArrayDeserializer();
        try (Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(config, bytes, bytes)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topic()).stream()
                    .map(partition -> new TopicPartition(topic.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readsTo(consumer.endOffsets(partitions), consumer);
        } catch (KafkaException e) {
            // Every other trouble has a class of its own.
            if (e.getClass() == KafkaException.class) {
                return false;
            }
            throw e;
        }
    }

    private static boolean readsTo(Map<TopicPartition, Long> ends, Consumer<byte[], byte[]> consumer) {
        int empty = 0;
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            empty = consumer.poll(POLL).isEmpty() ? empty + 1 : 0;
            if (empty > EMPTY_POLLS) {
                // Kafka still answers, or else this ends with a timeout: it cannot read its own log.
                consumer.endOffsets(ends.keySet());
                return false;
            }
        }
        return true;
    }
}
