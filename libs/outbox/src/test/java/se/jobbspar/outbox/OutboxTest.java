package se.jobbspar.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.jobbspar.outbox.Snapshots.snapshot;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import se.jobbspar.contracts.topic.SnapshotTooLargeException;

class OutboxTest {
    private OutboxDatabase database;

    @BeforeEach
    void freshDatabase() throws SQLException {
        database = OutboxDatabase.fresh();
    }

    @Test
    void appendOutsideATransactionIsRefused() throws SQLException {
        PGSimpleDataSource autoCommitting = new PGSimpleDataSource();
        autoCommitting.setURL(database.url());
        Outbox outbox = new Outbox(autoCommitting, OutboxDatabase.MAX_RECORD_BYTES);

        assertThrows(IllegalStateException.class, () -> outbox.append(snapshot("people", "amina", 1)));

        assertEquals(0, database.depth());
    }

    @Test
    void snapshotThatCouldNeverBeSentIsRefusedWithItsSize() {
        Outbox outbox = new Outbox(new PGSimpleDataSource(), 10_000);
        OutboxRecord huge = new OutboxRecord("people", "amina", 1, new byte[10_000]);

        SnapshotTooLargeException refused = assertThrows(SnapshotTooLargeException.class, () -> outbox.append(huge));

        assertEquals(
                "The snapshot of amina for people has 11029 bytes, at most 10000 can be sent", refused.getMessage());
    }

    @Test
    void rowAndWakeUpComeAndGoWithTheTransaction() throws SQLException {
        try (Connection listener = database.connect();
                Connection writer = database.begin()) {
            listener.createStatement().execute("listen " + Outbox.CHANNEL);

            OutboxDatabase.append(writer, snapshot("people", "amina", 1));
            writer.rollback();

            assertEquals(0, database.depth());
            assertEquals(0, wakeups(listener, 200));

            OutboxDatabase.append(writer, snapshot("people", "amina", 1));
            writer.commit();

            assertEquals(1, database.depth());
            assertEquals(1, wakeups(listener, 5_000));
        }
    }

    @Test
    void traceOfTheWriteIsStoredWithTheRow() throws Exception {
        SpanContext traced = SpanContext.create(
                "0af7651916cd43dd8448eb211c80319c",
                "b7ad6b7169203331",
                TraceFlags.getSampled(),
                TraceState.getDefault());

        Context.current()
                .with(Span.wrap(traced))
                .wrap(() -> {
                    database.append(snapshot("people", "amina", 1));
                    return null;
                })
                .call();

        assertEquals(
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                database.ask("select traceparent from outbox"));
    }

    @Test
    void tombstoneDropsWhatStillWaitsOfItsAggregate() throws SQLException {
        database.append(
                snapshot("people", "amina", 1),
                snapshot("people", "omar", 1),
                snapshot("vacancies", "amina", 1),
                OutboxRecord.tombstone("people", "amina", 2));

        assertEquals(
                "people omar 1, vacancies amina 1, people amina 2",
                database.ask("select string_agg(topic || ' ' || key || ' ' || version, ', ' order by id) from outbox"));
    }

    @Test
    void tombstoneDoesNotWaitForTheRelay() throws SQLException {
        database.append(snapshot("people", "amina", 1));
        try (Connection relay = database.begin()) {
            relay.createStatement().execute("delete from outbox");

            database.append(OutboxRecord.tombstone("people", "amina", 2));

            relay.commit();
        }

        assertEquals("2", database.ask("select string_agg(version::text, ', ') from outbox"));
    }

    @Test
    void versionsCountFromOne() {
        assertThrows(IllegalArgumentException.class, () -> OutboxRecord.tombstone("people", "amina", 0));
    }

    private static int wakeups(Connection listener, int atMostMillis) throws SQLException {
        return listener.unwrap(PGConnection.class).getNotifications(atMostMillis).length;
    }
}
