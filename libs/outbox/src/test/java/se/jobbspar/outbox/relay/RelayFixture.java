package se.jobbspar.outbox.relay;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import se.jobbspar.outbox.OutboxDatabase;
import se.jobbspar.outbox.SnapshotSource;
import se.jobbspar.outbox.republish.Republishing;
import se.jobbspar.outbox.topic.ReadBack;
import se.jobbspar.outbox.topic.Refill;
import se.jobbspar.outbox.topic.TopicSettings;

/** Makes relays that are quick to notice things. */
final class RelayFixture {
    static final Duration LOCK_TIMEOUT = Duration.ofSeconds(3);
    static final int PARTITIONS = 3;

    /** A broker that is down is noticed within seconds. */
    private static final Map<String, String> IMPATIENT =
            Map.of("max.block.ms", "3000", "delivery.timeout.ms", "3000", "request.timeout.ms", "1500");

    /** Nobody waits for another's broker that is away, as on the two cores' one common thread. */
    private static final ExecutorService BACKGROUND =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

    private RelayFixture() {}

    /** A topic nobody else uses, because tests share a broker. */
    static String freshTopic() {
        return "test." + UUID.randomUUID();
    }

    static Relay relay(OutboxDatabase database, String bootstrapServers, SnapshotSource... sources) {
        return relay(database, bootstrapServers, settings(500), Map.of(), sources);
    }

    static RelaySettings settings(int batchRows) {
        return new RelaySettings(batchRows, Duration.ofMillis(200), LOCK_TIMEOUT, Duration.ofSeconds(1));
    }

    static Relay relay(
            OutboxDatabase database,
            String bootstrapServers,
            RelaySettings settings,
            Map<String, String> kafkaConfig,
            SnapshotSource... sources) {
        Map<String, Object> address = new HashMap<>(IMPATIENT);
        address.putAll(kafkaConfig);
        address.put("bootstrap.servers", bootstrapServers);
        // One outbox, one transactional id.
        String transactionalId = "outbox-of-" + database.url().hashCode();
        KafkaAccess access = new KafkaAccess(address, transactionalId, OutboxDatabase.MAX_RECORD_BYTES);
        return new Relay(new RelayParts(
                settings,
                database::connect,
                access,
                new TopicSettings(PARTITIONS, OutboxDatabase.MAX_RECORD_BYTES),
                new Refill(republishing(sources), readBack(access), new SimpleMeterRegistry()),
                Clock.systemUTC()));
    }

    static Republishing republishing(SnapshotSource... sources) {
        return new Republishing(List.of(sources), 200, new SimpleMeterRegistry(), BACKGROUND);
    }

    static ReadBack readBack(KafkaAccess access) {
        return new ReadBack(access.reader(), BACKGROUND, Clock.systemUTC(), Duration.ofHours(24));
    }

    /** Has nothing to publish again; its topic is made for it. */
    static SnapshotSource emptySource(String topic) {
        return new CountingSource(topic, () -> {});
    }
}
