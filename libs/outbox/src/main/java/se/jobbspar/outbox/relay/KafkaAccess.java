package se.jobbspar.outbox.relay;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import se.jobbspar.outbox.topic.KafkaLogReader;
import se.jobbspar.outbox.topic.LogReader;

/**
 * How a relay reaches Kafka.
 *
 * @param address {@code bootstrap.servers}, and what else all clients need; may set other timeouts too
 * @param transactionalId fences: who takes it last sends, everybody before is refused
 * @param maxRecordBytes largest record in bytes
 */
public record KafkaAccess(Map<String, Object> address, String transactionalId, int maxRecordBytes) {
    /** Kept well below the lock timeout, so that a slow broker does not cost the lock. */
    private static final int BLOCK_MILLIS = 10_000;

    private static final int REQUEST_MILLIS = 5_000;

    Producer<String, byte[]> producer() {
        Map<String, Object> config = new HashMap<>(address);
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, maxRecordBytes);
        config.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, BLOCK_MILLIS);
        config.putIfAbsent(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, BLOCK_MILLIS);
        config.putIfAbsent(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
        // Readers of committed records wait for a dead relay's open transaction: not for long.
        config.putIfAbsent(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 3 * BLOCK_MILLIS);
        return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }

    LogReader reader() {
        return new KafkaLogReader(address);
    }

    Admin admin() {
        Map<String, Object> config = new HashMap<>(address);
        config.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, BLOCK_MILLIS);
        config.putIfAbsent(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
        return Admin.create(config);
    }
}
