package se.jobbspar.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of a service's outbox and its relay. */
@ConfigMapping(prefix = "jobbspar.outbox")
public interface OutboxConfig {
    /** Whether this process may relay. Off in a process that shall only write; another one must relay then. */
    @WithDefault("true")
    boolean relay();

    /** The same in all replicas of a service and in no other service: it is what fences a paused relay. */
    @WithDefault("${quarkus.application.name:jobbspar}-outbox")
    String transactionalId();

    /** Most rows in one Kafka transaction. Larger ones cost fewer round trips and repeat more after a crash. */
    @WithDefault("500")
    int batchSize();

    /** Largest record in bytes, key and framing included; also the limit of the producer and of the topics. */
    @WithDefault("1000000")
    int maxRecordBytes();

    /** How late a row is sent at worst when its wake-up got lost, and how often a standby asks for the lock. */
    @WithDefault("1s")
    Duration pollInterval();

    /** How long a relay may be silent before the database ends its session, and so frees the lock for another. */
    @WithDefault("30s")
    Duration lockTimeout();

    /** How often the topics' ids and ends are compared with the known ones. A failed send causes a comparison anyway. */
    @WithDefault("30s")
    Duration topicCheckInterval();

    /**
     * Longest time between two readings of a whole topic, to find damage on Kafka's disks. Each reads as much as the topic holds; one
     * comes anyway when the service starts and when a broker has taken the topic's logs over.
     */
    @WithDefault("24h")
    Duration readBackInterval();

    /** Partitions of a topic that has to be created. Changing it later would move keys, so it is not changed. */
    @WithDefault("3")
    int partitions();
}
