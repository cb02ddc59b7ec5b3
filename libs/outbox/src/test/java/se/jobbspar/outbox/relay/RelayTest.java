package se.jobbspar.outbox.relay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.outbox.Eventually.eventually;
import static se.jobbspar.outbox.Snapshots.snapshot;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.outbox.OutboxDatabase;
import se.jobbspar.outbox.OutboxRecord;
import se.jobbspar.testkit.SharedKafka;

class RelayTest {
    private static final String KAFKA = SharedKafka.bootstrapServers();

    private final String topic = RelayFixture.freshTopic();
    private OutboxDatabase database;

    @BeforeEach
    void freshDatabase() throws SQLException {
        database = OutboxDatabase.fresh();
    }

    @Test
    void snapshotAndTombstoneArriveWithKeyAndVersion() throws Exception {
        OutboxRecord snapshot = snapshot(topic, "amina", 1);
        database.append(snapshot);
        sendAll(500);
        database.append(OutboxRecord.tombstone(topic, "amina", 2));

        sendAll(500);

        List<ConsumerRecord<String, byte[]>> records =
                TopicReader.committed(KAFKA, topic).records();
        assertEquals(2, records.size());
        assertEquals("amina", records.get(0).key());
        assertArrayEquals(snapshot.value(), records.get(0).value());
        assertEquals(1, TopicReader.version(records.get(0)));
        assertNull(records.get(1).value());
        assertEquals(2, TopicReader.version(records.get(1)));
    }

    @Test
    void traceparentTravelsAsHeader() throws Exception {
        database.append(snapshot(topic, "amina", 1));
        database.execute("update outbox set traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'");

        sendAll(500);

        ConsumerRecord<String, byte[]> read =
                TopicReader.committed(KAFKA, topic).records().getFirst();
        assertEquals(
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", TopicReader.header(read, "traceparent"));
    }

    @Test
    void batchesFollowEachOtherInOrder() throws Exception {
        List<Long> versions = LongStream.rangeClosed(1, 100).boxed().toList();
        for (long version : versions) {
            database.append(snapshot(topic, "amina", version));
        }

        sendAll(7);

        assertEquals(
                Map.of("amina", versions), TopicReader.committed(KAFKA, topic).versionsByKey());
    }

    @Test
    void wakeUpIsMuchQuickerThanPolling() throws Exception {
        RelaySettings rarelyPolling =
                new RelaySettings(500, Duration.ofSeconds(40), Duration.ofMinutes(1), Duration.ofMinutes(1));
        try (Relay relay = relay(rarelyPolling)) {
            relay.start();
            eventually("relaying", () -> relay.state() == RelayState.RELAYING);
            List<Long> millis = new ArrayList<>();
            for (int version = 1; version <= 20; version++) {
                long start = System.nanoTime();
                database.append(snapshot(topic, "amina", version));
                while (database.depth() > 0) {
                    Thread.sleep(1);
                }
                millis.add((System.nanoTime() - start) / 1_000_000);
            }
            millis.sort(Comparator.naturalOrder());
            System.out.println(
                    "commit to acknowledged, ms: median " + millis.get(10) + ", slowest " + millis.getLast());
            assertTrue(millis.get(10) < 1_000, millis.toString());
        }
    }

    @Test
    void rowWhoseWakeUpGotLostIsFoundByPolling() throws Exception {
        try (Relay relay = relay(RelayFixture.settings(500))) {
            relay.start();
            eventually("relaying", () -> relay.state() == RelayState.RELAYING);

            database.execute("insert into outbox (topic, key, version) values ('" + topic + "', 'amina', 1)");

            eventually("sent", () -> database.depth() == 0);
        }
    }

    private void sendAll(int batchRows) throws Exception {
        try (Relay relay = relay(RelayFixture.settings(batchRows))) {
            relay.start();
            eventually("sent", () -> database.depth() == 0);
        }
    }

    private Relay relay(RelaySettings settings) {
        return RelayFixture.relay(database, KAFKA, settings, Map.of(), RelayFixture.emptySource(topic));
    }
}
