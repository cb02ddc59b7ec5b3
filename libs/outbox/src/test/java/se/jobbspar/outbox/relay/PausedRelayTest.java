package se.jobbspar.outbox.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.outbox.Eventually.eventually;
import static se.jobbspar.outbox.Snapshots.snapshot;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.outbox.OutboxDatabase;
import se.jobbspar.testkit.SharedKafka;

/**
 * A lock does not stop a relay that was paused with sends in flight: it goes on where it was, after another has sent
 * newer records. Only the broker can refuse it.
 */
class PausedRelayTest {
    private static final String KAFKA = SharedKafka.bootstrapServers();
    private static final int KEYS = 10;
    private static final int OLD_VERSIONS = 20;
    private static final int NEWEST = 25;
    static final int ROWS = KEYS * OLD_VERSIONS;

    private final String topic = RelayFixture.freshTopic();
    private Process paused;

    @AfterEach
    void endProcess() {
        if (paused != null) {
            paused.destroyForcibly();
        }
    }

    @Test
    void lastRecordOfEachKeyIsItsNewestAfterThePausedRelayGoesOn() throws Exception {
        OutboxDatabase database = OutboxDatabase.fresh();
        append(database, 1, OLD_VERSIONS);
        paused = relayProcess(database);
        BufferedReader says = paused.inputReader();
        awaitLine(says, RelayProcess.MID_SEND);
        eventually(
                "a part of the batch has reached the broker",
                () -> !TopicReader.everything(KAFKA, topic).records().isEmpty());
        signal("STOP");
        append(database, OLD_VERSIONS + 1, NEWEST);

        try (Relay successor = RelayFixture.relay(database, KAFKA, RelayFixture.emptySource(topic))) {
            successor.start();
            eventually("successor sent everything", () -> database.depth() == 0);

            signal("CONT");
            awaitLine(says, RelayState.STANDBY.name());

            assertNewestIsLast(TopicReader.committed(KAFKA, topic).versionsByKey());
            assertTrue(
                    TopicReader.everything(KAFKA, topic).records().size() > KEYS * NEWEST,
                    "nothing was in flight when the relay was paused, so nothing was tested");
            compact(database);
        }
        Map<String, List<Long>> compacted = TopicReader.committed(KAFKA, topic).versionsByKey();
        assertEquals(keys().collect(Collectors.toMap(key -> key, key -> List.of((long) NEWEST))), onlyKeys(compacted));
    }

    private static void assertNewestIsLast(Map<String, List<Long>> read) {
        List<Long> all = LongStream.rangeClosed(1, NEWEST).boxed().toList();
        assertEquals(keys().collect(Collectors.toMap(key -> key, key -> all)), read);
    }

    private static Stream<String> keys() {
        return IntStream.range(0, KEYS).mapToObj(key -> "a" + key);
    }

    private void append(OutboxDatabase database, int from, int to) throws SQLException {
        try (Connection connection = database.begin()) {
            for (int version = from; version <= to; version++) {
                for (String key : keys().toList()) {
                    OutboxDatabase.append(connection, snapshot(topic, key, version));
                }
            }
            connection.commit();
        }
    }

    private Process relayProcess(OutboxDatabase database) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RelayProcess.class.getName(),
                        database.url(),
                        KAFKA,
                        topic)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void awaitLine(BufferedReader says, String wanted) throws IOException {
        for (String line = says.readLine(); line != null; line = says.readLine()) {
            if (line.equals(wanted)) {
                return;
            }
        }
        throw new AssertionError("The relay process ended before it said " + wanted);
    }

    private void signal(String name) throws Exception {
        assertEquals(
                0,
                new ProcessBuilder("kill", "-" + name, Long.toString(paused.pid()))
                        .start()
                        .waitFor());
    }

    /** Rolls the segments, which closes them for the cleaner, and waits until it was there. */
    private void compact(OutboxDatabase database) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", KAFKA))) {
            Collection<AlterConfigOp> eager = Map.of(
                            "segment.ms", "100", "max.compaction.lag.ms", "100", "min.cleanable.dirty.ratio", "0.001")
                    .entrySet()
                    .stream()
                    .map(entry -> new AlterConfigOp(
                            new ConfigEntry(entry.getKey(), entry.getValue()), AlterConfigOp.OpType.SET))
                    .toList();
            admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), eager))
                    .all()
                    .get();
        }
        for (int version = 1; version <= 30; version++) {
            database.append(snapshot(topic, "filler-" + version, version));
        }
        eventually(
                "compacted", () -> onlyKeys(TopicReader.committed(KAFKA, topic).versionsByKey()).values().stream()
                        .allMatch(versions -> versions.size() == 1));
    }

    private static Map<String, List<Long>> onlyKeys(Map<String, List<Long>> read) {
        return read.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("filler"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
