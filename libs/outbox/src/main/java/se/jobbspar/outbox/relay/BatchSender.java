package se.jobbspar.outbox.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import se.jobbspar.contracts.RecordHeaders;

/**
 * Sends batches, each in one Kafka transaction. After any failure it is spent: what arrived is unknown, and only a new
 * one, by taking the transactional id anew, ends the transaction and fences whoever still sends.
 */
final class BatchSender implements AutoCloseable {
    private final Producer<String, byte[]> producer;

    BatchSender(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /** Takes the transactional id; from here on every sender before this one is refused. */
    void takeOver() {
        producer.initTransactions();
    }

    /**
     * Returns when all rows are acknowledged and visible to readers of committed records, or none is.
     *
     * @throws KafkaException when they are not, or nobody knows
     */
    void send(List<OutboxRow> rows) {
        producer.beginTransaction();
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            sent.add(producer.send(record(row)));
        }
        producer.flush();
        sent.forEach(BatchSender::requireAcknowledged);
        producer.commitTransaction();
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

    private static void requireAcknowledged(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
