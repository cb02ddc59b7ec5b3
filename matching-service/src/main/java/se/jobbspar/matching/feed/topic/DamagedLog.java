package se.jobbspar.matching.feed.topic;

import org.apache.kafka.common.KafkaException;

/** Kafka gives records that fail their checksum. Reading them again does not help; the topic's owner has to fill it anew. */
public final class DamagedLog extends KafkaException {
    private static final long serialVersionUID = 1L;

    public DamagedLog(KafkaException cause) {
        super("A record in Kafka's log is damaged", cause);
    }
}
