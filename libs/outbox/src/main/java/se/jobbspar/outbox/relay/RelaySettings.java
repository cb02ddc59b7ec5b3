package se.jobbspar.outbox.relay;

import java.time.Duration;
import se.jobbspar.outbox.OutboxConfig;

/**
 * What the relay has to know; each is explained in {@link OutboxConfig}.
 *
 * @param batchRows most rows in one Kafka transaction
 */
public record RelaySettings(int batchRows, Duration pollInterval, Duration lockTimeout, Duration topicCheckInterval) {
    public RelaySettings {
        if (lockTimeout.compareTo(pollInterval) <= 0) {
            throw new IllegalArgumentException("A relay that polls every " + pollInterval
                    + " would lose a lock that ends after " + lockTimeout + " of silence");
        }
    }

    static RelaySettings of(OutboxConfig config) {
        return new RelaySettings(
                config.batchSize(), config.pollInterval(), config.lockTimeout(), config.topicCheckInterval());
    }
}
