package se.jobbspar.outbox.relay;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import se.jobbspar.outbox.OutboxConfig;
import se.jobbspar.outbox.republish.Republishing;
import se.jobbspar.outbox.topic.Refill;
import se.jobbspar.outbox.topic.TopicSettings;

/** Runs the relay as long as the service runs. */
@ApplicationScoped
public class RelayLifecycle {
    private final OutboxConfig config;
    private final Relay relay;
    private volatile boolean running;

    RelayLifecycle(
            OutboxConfig config,
            DedicatedConnections connections,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Republishing republishing) {
        this.config = config;
        this.relay = new Relay(new RelayParts(
                RelaySettings.of(config),
                connections,
                new KafkaAccess(kafka, config.transactionalId(), config.maxRecordBytes()),
                new TopicSettings(config.partitions(), config.maxRecordBytes()),
                new Refill(republishing)));
    }

    void start(@Observes StartupEvent event) {
        if (config.relay()) {
            relay.start();
            running = true;
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (running) {
            running = false;
            relay.close();
        }
    }

    RelayState state() {
        return relay.state();
    }

    /** Whether the relay ended without having been asked to; only a restart brings it back. */
    boolean hasDied() {
        return running && relay.state() == RelayState.STOPPED;
    }
}
