package se.jobbspar.outbox.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.outbox.Eventually.eventually;
import static se.jobbspar.outbox.Snapshots.snapshot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.outbox.OutboxDatabase;
import se.jobbspar.outbox.OutboxRecord;
import se.jobbspar.servers.KafkaSettings;
import se.jobbspar.servers.LocalKafka;
import se.jobbspar.testkit.Folders;

/** Kafka comes back with the same ids and fewer records than it had acknowledged. */
class LostRecordsTest {
    private static final List<String> PEOPLE =
            List.of("amina", "omar", "sara", "leyla", "jonas", "maria", "yusuf", "ali");

    /** Of the topic that is filled; empty while none is. */
    private static final String ID = "select coalesce(max(topic_id), '') from outbox_topic";

    @TempDir
    Path folder;

    private final String topic = RelayFixture.freshTopic();
    private final CountingSource source = new CountingSource(topic, () -> append(PEOPLE));
    private OutboxDatabase database;
    private LocalKafka kafka;
    private int port;
    private String before;

    @BeforeEach
    void fillTopic() throws Exception {
        database = OutboxDatabase.fresh();
        startKafka();
        relayed(() -> {});
        before = database.ask(ID);
        assertEquals(Set.copyOf(PEOPLE), published());
    }

    @AfterEach
    void stopKafka() {
        kafka.close();
    }

    @Test
    void partitionWhoseFolderIsLostIsNoticedAndFilledAgain() throws Exception {
        kafka.close();
        Folders.delete(fullestPartition());
        startKafka();

        relayed(this::untilFilledAgain);

        assertEquals(Set.copyOf(PEOPLE), published());
    }

    @Test
    void partitionLostWhileTheRelayRunsIsNoticedByTheRelayThatRuns() throws Exception {
        try (Relay relay = RelayFixture.relay(database, kafka.bootstrapServers(), source)) {
            relay.start();
            eventually("relaying", () -> relay.state() == RelayState.RELAYING);
            kafka.close();
            Folders.delete(fullestPartition());
            startKafka();
            untilFilledAgain();
        }
        assertEquals(Set.copyOf(PEOPLE), published());
    }

    @Test
    void logThatWasCutShortIsNoticedAndFilledAgain() throws Exception {
        kafka.close();
        Path log = fullestPartition().resolve("00000000000000000000.log");
        try (FileChannel file = FileChannel.open(log, StandardOpenOption.WRITE)) {
            file.truncate(0);
        }
        Files.deleteIfExists(folder.resolve("kafka/.kafka_cleanshutdown"));
        startKafka();

        relayed(this::untilFilledAgain);

        assertEquals(Set.copyOf(PEOPLE), published());
    }

    @Test
    void flippedBitInALogIsNoticedAndFilledAgain() throws Exception {
        kafka.close();
        flipBit(fullestPartition().resolve("00000000000000000000.log"));
        startKafka();

        relayed(this::untilFilledAgain);

        assertEquals(Set.copyOf(PEOPLE), published());
    }

    @Test
    void flippedBitIsNoticedByTheRelayThatRuns() throws Exception {
        try (Relay relay = RelayFixture.relay(database, kafka.bootstrapServers(), source)) {
            relay.start();
            eventually("relaying", () -> relay.state() == RelayState.RELAYING);
            kafka.close();
            flipBit(fullestPartition().resolve("00000000000000000000.log"));
            startKafka();
            untilFilledAgain();
        }
        assertEquals(Set.copyOf(PEOPLE), published());
    }

    @Test
    void olderCopyOfKafkasFolderIsNoticedAlsoOnceItHasGrownBeyondWhatWasKnown() throws Exception {
        kafka.close();
        Folders.copy(folder.resolve("kafka"), folder.resolve("copy"));
        startKafka();
        relayed(() -> {
            append(List.of("newcomer"));
            eventually("sent", () -> database.depth() == 0);
        });
        kafka.close();
        Folders.putBack(folder.resolve("copy"), folder.resolve("kafka"));
        startKafka();
        append(List.of("late-1", "late-2", "late-3", "late-4"));

        relayed(this::untilFilledAgain);

        assertEquals(
                Stream.concat(PEOPLE.stream(), Stream.of("late-1", "late-2", "late-3", "late-4"))
                        .collect(Collectors.toSet()),
                published());
    }

    @Test
    void olderCopyIsNoticedAlsoWhenTheTopicWasMadeAnewSince() throws Exception {
        kafka.close();
        Folders.copy(folder.resolve("kafka"), folder.resolve("copy"));
        startKafka();
        relayed(() -> {
            append(List.of("gone"));
            eventually("sent", () -> database.depth() == 0);
        });
        kafka.close();
        Folders.delete(fullestPartition());
        startKafka();
        relayed(this::untilFilledAgain);
        before = database.ask(ID);
        kafka.close();
        Folders.putBack(folder.resolve("copy"), folder.resolve("kafka"));
        startKafka();

        relayed(() -> eventually("made anew once more", this::isFilledAgain));

        assertEquals(Set.copyOf(PEOPLE), published());
    }

    @Test
    void brokerThatOnlyRestartedHasLostNothing() throws Exception {
        kafka.close();
        startKafka();

        relayed(() -> {
            append(List.of("newcomer"));
            Thread.sleep(2_500);
        });

        assertEquals(1, source.asked(), "nothing is published again");
    }

    private interface Meanwhile {
        void happens() throws Exception;
    }

    private void relayed(Meanwhile meanwhile) throws Exception {
        try (Relay relay = RelayFixture.relay(database, kafka.bootstrapServers(), source)) {
            relay.start();
            eventually("filled", () -> database.ask("select count(*) from outbox_topic")
                    .equals("1"));
            meanwhile.happens();
            eventually("sent", () -> database.depth() == 0);
        }
    }

    private void untilFilledAgain() throws Exception {
        eventually("made anew and filled again", this::isFilledAgain);
        assertEquals(2, source.asked());
        eventually("sent", () -> database.depth() == 0);
    }

    private boolean isFilledAgain() throws Exception {
        String now = database.ask(ID);
        return !now.isEmpty() && !now.equals(before);
    }

    private void append(List<String> people) {
        try {
            database.append(
                    people.stream().map(person -> snapshot(topic, person, 1)).toArray(OutboxRecord[]::new));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<String> published() {
        return TopicReader.committed(kafka.bootstrapServers(), topic).records().stream()
                .map(ConsumerRecord::key)
                .collect(Collectors.toSet());
    }

    private void startKafka() {
        kafka = LocalKafka.start(KafkaSettings.persistent(folder.resolve("kafka"), port, 0));
        String address = kafka.bootstrapServers();
        port = Integer.parseInt(address.substring(address.indexOf(':') + 1));
    }

    private Path fullestPartition() {
        return Arrays.stream(new int[] {0, 1, 2})
                .mapToObj(partition -> folder.resolve("kafka").resolve(topic + "-" + partition))
                .max((a, b) -> Long.compare(size(a), size(b)))
                .orElseThrow();
    }

    private static long size(Path partition) {
        return partition.resolve("00000000000000000000.log").toFile().length();
    }

    /** In the middle, where a record is. */
    private static void flipBit(Path file) throws IOException {
        Folders.flipBit(file, Files.size(file) - Files.size(file) / 2);
    }
}
