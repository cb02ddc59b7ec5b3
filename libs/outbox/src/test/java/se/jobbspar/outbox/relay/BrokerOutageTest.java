package se.jobbspar.outbox.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static se.jobbspar.outbox.Eventually.eventually;
import static se.jobbspar.outbox.Snapshots.snapshot;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.outbox.OutboxDatabase;
import se.jobbspar.servers.KafkaSettings;
import se.jobbspar.servers.LocalKafka;

class BrokerOutageTest {
    private final String topic = RelayFixture.freshTopic();

    @Test
    void rowsWaitWhileTheBrokerIsDownAndArriveInOrderWhenItIsBack(@TempDir Path log) throws Exception {
        OutboxDatabase database = OutboxDatabase.fresh();
        LocalKafka kafka = LocalKafka.start(KafkaSettings.persistent(log, 0, 0));
        String address = kafka.bootstrapServers();

        try (Relay relay = RelayFixture.relay(database, address, RelayFixture.emptySource(topic))) {
            relay.start();
            database.append(snapshot(topic, "amina", 1));
            eventually("sent before", () -> database.depth() == 0);
            kafka.close();

            database.append(snapshot(topic, "amina", 2));
            database.append(snapshot(topic, "amina", 3));

            eventually("outage noticed", () -> relay.state() == RelayState.CONNECTING);
            assertEquals(2, database.depth(), "rows are kept until they are acknowledged");

            try (LocalKafka back = LocalKafka.start(KafkaSettings.persistent(log, port(address), 0))) {
                eventually("sent after", () -> database.depth() == 0);
                assertEquals(
                        Map.of("amina", List.of(1L, 2L, 3L)),
                        TopicReader.committed(back.bootstrapServers(), topic).versionsByKey());
            }
        }
    }

    @Test
    void relayThatStartsBeforeTheBrokerSendsWhenItComes(@TempDir Path log) throws Exception {
        OutboxDatabase database = OutboxDatabase.fresh();
        LocalKafka once = LocalKafka.start(KafkaSettings.persistent(log, 0, 0));
        String address = once.bootstrapServers();
        once.close();

        try (Relay relay = RelayFixture.relay(database, address, RelayFixture.emptySource(topic))) {
            relay.start();
            database.append(snapshot(topic, "amina", 1));
            eventually("waiting", () -> relay.state() == RelayState.CONNECTING);
            assertNotEquals(0, database.depth());

            try (LocalKafka back = LocalKafka.start(KafkaSettings.persistent(log, port(address), 0))) {
                eventually("sent", () -> database.depth() == 0);
                assertEquals(
                        Map.of("amina", List.of(1L)),
                        TopicReader.committed(back.bootstrapServers(), topic).versionsByKey());
            }
        }
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.indexOf(':') + 1));
    }
}
