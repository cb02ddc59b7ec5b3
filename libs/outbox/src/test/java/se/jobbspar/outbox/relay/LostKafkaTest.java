package se.jobbspar.outbox.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.outbox.Eventually.eventually;
import static se.jobbspar.outbox.Snapshots.snapshot;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.outbox.OutboxDatabase;
import se.jobbspar.servers.KafkaSettings;
import se.jobbspar.servers.LocalKafka;
import se.jobbspar.testkit.SharedKafka;

/** The service's own data here are two people, Amina at version 5 and Omar at version 2. */
class LostKafkaTest {
    /** Of the topic that is filled; empty while none is. */
    private static final String IDS = "select coalesce(max(cluster_id || topic_id), '') from outbox_topic";

    private static final String FILLED = "select count(*) from outbox_topic";
    private static final Map<String, List<Long>> EVERYBODY = Map.of("amina", List.of(5L), "omar", List.of(2L));

    private final String topic = RelayFixture.freshTopic();
    private OutboxDatabase database;

    @BeforeEach
    void freshDatabase() throws SQLException {
        database = OutboxDatabase.fresh();
    }

    @Test
    void deletedKafkaIsNoticedAndFilledAgain(@TempDir Path folder) throws Exception {
        CountingSource source = new CountingSource(topic, this::appendEverybody);
        LocalKafka kafka = LocalKafka.start(KafkaSettings.persistent(folder.resolve("one"), 0, 0));
        String address = kafka.bootstrapServers();
        int port = Integer.parseInt(address.substring(address.indexOf(':') + 1));

        try (Relay relay = RelayFixture.relay(database, address, source)) {
            relay.start();
            eventuallyFilled();
            String before = database.ask(IDS);
            kafka.close();

            try (LocalKafka empty = LocalKafka.start(KafkaSettings.persistent(folder.resolve("two"), port, 0))) {
                eventuallyRefilled(before);
                // Once more, if the lock or the new broker was slow: a refill that was interrupted begins again.
                assertTrue(source.asked() >= 2, "filled again");
                Map<String, List<Long>> filled =
                        TopicReader.committed(empty.bootstrapServers(), topic).versionsByKey();
                filled.replaceAll(
                        (key, versions) -> versions.stream().distinct().toList());
                assertEquals(EVERYBODY, filled);
            }
        }
    }

    @Test
    void recreatedTopicIsFilledAgainAndAnUnchangedOneIsNot() throws Exception {
        CountingSource source = new CountingSource(topic, this::appendEverybody);
        String address = SharedKafka.bootstrapServers();
        try (Relay relay = RelayFixture.relay(database, address, source)) {
            relay.start();
            eventuallyFilled();
        }
        String before = database.ask(IDS);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
            admin.deleteTopics(List.of(topic)).all().get();
        }

        try (Relay restarted = RelayFixture.relay(database, address, source)) {
            restarted.start();
            eventuallyRefilled(before);
        }
        assertEquals(EVERYBODY, TopicReader.committed(address, topic).versionsByKey());
        int asked = source.asked();

        try (Relay restarted = RelayFixture.relay(database, address, source)) {
            restarted.start();
            eventually("relaying", () -> restarted.state() == RelayState.RELAYING);
            Thread.sleep(1_500);
            assertEquals(asked, source.asked(), "nothing was lost, so nothing is published again");
        }
    }

    @Test
    void republishingThatFailedHalfWayIsDoneAgain() throws Exception {
        AtomicBoolean firstTime = new AtomicBoolean(true);
        CountingSource source = new CountingSource(topic, () -> {
            appendEverybody();
            if (firstTime.getAndSet(false)) {
                throw new IllegalStateException("The database went away in the middle");
            }
        });
        try (Relay relay = RelayFixture.relay(database, SharedKafka.bootstrapServers(), source)) {
            relay.start();
            eventuallyFilled();
            assertTrue(source.asked() >= 2, "the first time must not count as filled");
        }
    }

    private void eventuallyRefilled(String before) throws Exception {
        eventually(
                "the new topic is known to be filled", () -> !Set.of("", before).contains(database.ask(IDS)));
        eventually("all of it was sent", () -> database.depth() == 0);
    }

    private void eventuallyFilled() throws Exception {
        eventually("the topic is known to be filled", () -> database.ask(FILLED).equals("1"));
        eventually("all of it was sent", () -> database.depth() == 0);
    }

    private void appendEverybody() {
        try {
            database.append(snapshot(topic, "amina", 5), snapshot(topic, "omar", 2));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
