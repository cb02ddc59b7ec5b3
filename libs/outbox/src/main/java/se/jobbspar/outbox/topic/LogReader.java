package se.jobbspar.outbox.topic;

import org.apache.kafka.common.KafkaException;

/** Reads a topic as somebody would who has nothing of it yet. */
@FunctionalInterface
public interface LogReader {
    /**
     * Whether every record there is can be read.
     *
     * @throws KafkaException when Kafka cannot be asked
     */
    boolean canBeRead(TopicIdentity topic);
}
