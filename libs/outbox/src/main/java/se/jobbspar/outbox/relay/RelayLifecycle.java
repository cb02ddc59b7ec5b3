package se.jobbspar.outbox.relay;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Map;
import se.jobbspar.outbox.OutboxConfig;
import se.jobbspar.outbox.republish.Republishing;
import se.jobbspar.outbox.topic.ReadBack;
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
            Republishing republishing,
            MeterRegistry meters,
            Clock clock) {
        this.config = config;
        KafkaAccess access = new KafkaAccess(kafka, config.transactionalId(), config.maxRecordBytes());
        this.relay = new Relay(new RelayParts(
                RelaySettings.of(config),
                connections,
                access,
                new TopicSettings(config.partitions(), config.maxRecordBytes()),
                new Refill(
                        republishing,
                        new ReadBack(access.reader(), RelayLifecycle::inBackground, clock, config.readBackInterval()),
                        meters),
                clock));
    }

    private static void inBackground(Runnable task) {
        Thread.ofPlatform().name("read-back").daemon().start(task);
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
