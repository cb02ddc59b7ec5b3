package se.jobbspar.outbox.relay;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import se.jobbspar.outbox.OutboxConfig;
import se.jobbspar.outbox.SnapshotSource;
import se.jobbspar.outbox.topic.Refill;
import se.jobbspar.outbox.topic.TopicSettings;

/** Runs the relay as long as the service runs. */
@ApplicationScoped
public class RelayLifecycle {
    private final OutboxConfig config;
    private final Relay relay;
    private final ExecutorService republishing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("outbox-republish").daemon().factory());

    private volatile boolean running;

    RelayLifecycle(
            OutboxConfig config,
            DedicatedConnections connections,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Instance<SnapshotSource> sources) {
        this.config = config;
        this.relay = new Relay(new RelayParts(
                RelaySettings.of(config),
                connections,
                new KafkaAccess(kafka, config.transactionalId(), config.maxRecordBytes()),
                new TopicSettings(config.partitions(), config.maxRecordBytes()),
                new Refill(sources.stream().toList(), republishing)));
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
        republishing.shutdownNow();
    }

    RelayState state() {
        return relay.state();
    }

    /** Whether the relay ended without having been asked to; only a restart brings it back. */
    boolean hasDied() {
        return running && relay.state() == RelayState.STOPPED;
    }
}
