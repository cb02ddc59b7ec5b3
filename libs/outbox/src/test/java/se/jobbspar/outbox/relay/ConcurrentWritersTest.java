package se.jobbspar.outbox.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.outbox.Eventually.eventually;
import static se.jobbspar.outbox.Snapshots.snapshot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.jobbspar.outbox.OutboxDatabase;
import se.jobbspar.testkit.SharedKafka;

/** Writers that overlap, roll back and commit late leave gaps in the numbers that close in any order. */
class ConcurrentWritersTest {
    private static final String KAFKA = SharedKafka.bootstrapServers();
    private static final int WRITERS = 64;
    private static final int WRITES_EACH = 25;
    private static final int AGGREGATES = 40;

    private final String topic = RelayFixture.freshTopic();
    private final Map<String, AtomicInteger> committed = new ConcurrentHashMap<>();

    @Test
    void noRecordIsMissingAndNoneIsOutOfOrder() throws Exception {
        OutboxDatabase database = OutboxDatabase.fresh();
        database.execute("create table aggregate (id text primary key, version bigint not null)");
        database.execute("insert into aggregate select 'a' || i, 0 from generate_series(0, " + AGGREGATES + ") i");

        try (Relay relay = RelayFixture.relay(
                database, KAFKA, RelayFixture.settings(50), Map.of(), RelayFixture.emptySource(topic))) {
            relay.start();
            append(database, "warm-up");
            eventually("relaying while they write", () -> database.depth() == 0);
            writeFromAll(database);
            eventually("everything sent", () -> database.depth() == 0);
        }

        Map<String, List<Long>> read = TopicReader.committed(KAFKA, topic).versionsByKey();
        assertTrue(committed.size() > AGGREGATES / 2, "hardly anything was written");
        assertEquals(committed.keySet(), read.keySet());
        committed.forEach((key, writes) ->
                assertEquals(LongStream.rangeClosed(1, writes.get()).boxed().toList(), read.get(key), key));
    }

    private void append(OutboxDatabase database, String key) throws SQLException {
        database.append(snapshot(topic, key, 1));
        committed.put(key, new AtomicInteger(1));
    }

    private void writeFromAll(OutboxDatabase database) throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> done = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Random random = new Random(writer);
                done.add(writers.submit(() -> {
                    write(database, random);
                    return null;
                }));
            }
            for (Future<?> each : done) {
                each.get();
            }
        }
    }

    private void write(OutboxDatabase database, Random random) throws Exception {
        try (Connection connection = database.begin()) {
            for (int i = 0; i < WRITES_EACH; i++) {
                String key = "a" + random.nextInt(AGGREGATES);
                long version = lockAndRaise(connection, key);
                OutboxDatabase.append(connection, snapshot(topic, key, version));
                if (random.nextInt(4) == 0) {
                    Thread.sleep(random.nextInt(60));
                }
                if (random.nextInt(3) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    committed
                            .computeIfAbsent(key, unseen -> new AtomicInteger())
                            .incrementAndGet();
                }
            }
        }
    }

    private static long lockAndRaise(Connection connection, String key) throws SQLException {
        try (PreparedStatement raise = connection.prepareStatement(
                "update aggregate set version = version + 1 where id = ? returning version")) {
            raise.setString(1, key);
            try (ResultSet row = raise.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
