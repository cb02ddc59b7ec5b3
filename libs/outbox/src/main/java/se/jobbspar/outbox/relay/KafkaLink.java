package se.jobbspar.outbox.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import se.jobbspar.contracts.RecordHeaders;
import se.jobbspar.outbox.topic.Extent;
import se.jobbspar.outbox.topic.KafkaTopics;
import se.jobbspar.outbox.topic.TopicCatalogue;
import se.jobbspar.outbox.topic.TopicSettings;

/** A transactional producer, and an admin client beside it. */
final class KafkaLink implements BrokerLink {
    private final Producer<String, byte[]> producer;
    private final Admin admin;
    private final TopicSettings settings;

    KafkaLink(KafkaAccess kafka, TopicSettings settings) {
        this.producer = kafka.producer();
        this.admin = kafka.admin();
        this.settings = settings;
    }

    @Override
    public void takeOver() {
        producer.initTransactions();
    }

    @Override
    public Map<String, Map<Integer, Extent>> send(List<OutboxRow> rows) {
        producer.beginTransaction();
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            sent.add(producer.send(record(row)));
        }
        producer.flush();
        Map<String, Map<Integer, Extent>> stretches = new HashMap<>();
        for (Future<RecordMetadata> each : sent) {
            RecordMetadata place = acknowledged(each);
            stretches
                    .computeIfAbsent(place.topic(), topic -> new HashMap<>())
                    .merge(place.partition(), Extent.at(place.offset()), Extent::and);
        }
        producer.commitTransaction();
        return stretches;
    }

    private static ProducerRecord<String, byte[]> record(OutboxRow row) {
        ProducerRecord<String, byte[]> sent = new ProducerRecord<>(row.topic(), row.key(), row.value());
        sent.headers().add(RecordHeaders.VERSION, text(Long.toString(row.version())));
        if (row.traceparent() != null) {
            sent.headers().add(RecordHeaders.TRACEPARENT, text(row.traceparent()));
        }
        return sent;
    }

    private static byte[] text(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    private static RecordMetadata acknowledged(Future<RecordMetadata> sent) {
        try {
            return sent.get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
        }
    }

    @Override
    public TopicCatalogue topics() {
        return new KafkaTopics(admin, settings);
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        admin.close();
    }
}
