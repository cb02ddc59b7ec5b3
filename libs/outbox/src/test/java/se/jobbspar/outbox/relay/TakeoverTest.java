package se.jobbspar.outbox.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.outbox.Eventually.eventually;
import static se.jobbspar.outbox.Snapshots.snapshot;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.outbox.OutboxDatabase;
import se.jobbspar.testkit.SharedKafka;

class TakeoverTest {
    private static final String KAFKA = SharedKafka.bootstrapServers();
    /** Sessions of this database that hold an advisory lock; other databases of the server have relays too. */
    private static final String HOLDERS = """
            select pid from pg_locks where locktype = 'advisory' and granted
            and database = (select oid from pg_database where datname = current_database())
            """;

    private final String topic = RelayFixture.freshTopic();

    @Test
    void onlyOneRelaysAndAnotherTakesOverWhenItsSessionEnds() throws Exception {
        OutboxDatabase database = OutboxDatabase.fresh();
        try (Relay first = RelayFixture.relay(database, KAFKA, RelayFixture.emptySource(topic));
                Relay second = RelayFixture.relay(database, KAFKA, RelayFixture.emptySource(topic))) {
            first.start();
            eventually("first relays", () -> first.state() == RelayState.RELAYING);
            second.start();
            database.append(snapshot(topic, "amina", 1));
            eventually("sent by the first", () -> database.depth() == 0);
            assertEquals(RelayState.STANDBY, second.state());

            endSessionUntil(database, second);

            database.append(snapshot(topic, "amina", 2));
            eventually("sent by the second", () -> database.depth() == 0);
            eventually("first stands by", () -> first.state() == RelayState.STANDBY);
        }
        assertEquals(
                Map.of("amina", List.of(1L, 2L)),
                TopicReader.committed(KAFKA, topic).versionsByKey());
    }

    @Test
    void closedRelayFreesTheLockAtOnce() throws Exception {
        OutboxDatabase database = OutboxDatabase.fresh();
        Relay first = RelayFixture.relay(database, KAFKA, RelayFixture.emptySource(topic));
        first.start();
        eventually("first relays", () -> first.state() == RelayState.RELAYING);

        first.close();

        assertEquals(RelayState.STOPPED, first.state());
        assertEquals("0", database.ask("select count(*) from (" + HOLDERS + ") holder"));
    }

    /** The one that lost its session may be the quicker one to ask again; then it loses that session too. */
    private static void endSessionUntil(OutboxDatabase database, Relay successor) throws Exception {
        eventually("second relays", () -> {
            if (successor.state() == RelayState.STANDBY) {
                database.ask("select count(pg_terminate_backend(pid)) from (" + HOLDERS + ") holder");
                Thread.sleep(500);
            }
            return successor.state() == RelayState.RELAYING;
        });
    }
}
