package se.jobbspar.outbox.relay;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import se.jobbspar.outbox.topic.Extent;
import se.jobbspar.outbox.topic.TopicCatalogue;

/**
 * A relay's way to Kafka. Every method throws {@link KafkaException} when Kafka does not answer; after that the link is spent:
 * what arrived is unknown, and only a new one, by taking the transactional id anew, ends the transaction and fences whoever still
 * sends.
 */
public interface BrokerLink extends AutoCloseable {
    /** Takes the transactional id; from here on every sender before this one is refused. */
    void takeOver();

    /**
     * Sends the rows in one transaction; returns when all are acknowledged and visible to readers of committed records, or none is.
     *
     * @return where they stand, by topic and partition
     */
    Map<String, Map<Integer, Extent>> send(List<OutboxRow> rows);

    TopicCatalogue topics();

    @Override
    void close();
}
