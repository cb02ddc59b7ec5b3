package se.jobbspar.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import javax.sql.DataSource;
import se.jobbspar.contracts.topic.SnapshotTooLargeException;

/**
 * Stores records in the transaction of the change they tell of; a relay sends them later.
 *
 * <p>Append as the last statement, after the aggregate's row is locked and its new version is flushed: then numbers
 * follow versions, and the relay sends the records of a key in the order of its versions.
 */
@ApplicationScoped
public class Outbox {
    /** The channel of the wake-up; databases do not share channels, so all services use the same name. */
    public static final String CHANNEL = "jobbspar_outbox";

    /** Headers, batch framing and length prefixes around key and value, generously. */
    private static final int FRAMING_BYTES = 1_024;

    /** The wake-up is part of the transaction: it reaches the relay when, and only if, the row does. */
    private static final String APPEND = """
            with appended as (
                insert into outbox (topic, key, version, value, traceparent) values (?, ?, ?, ?, ?) returning id
            )
            select pg_notify('%s', '') from appended
            """.formatted(CHANNEL);

    /** What waits for an aggregate that is gone; the relay is just deleting what is locked. */
    private static final String DROP_SNAPSHOTS = """
            delete from outbox
            where id in (select id from outbox where topic = ? and key = ? and value is not null for update skip locked)
            """;

    private final DataSource dataSource;
    private final int maxRecordBytes;

    @Inject
    public Outbox(DataSource dataSource, OutboxConfig config) {
        this(dataSource, config.maxRecordBytes());
    }

    Outbox(DataSource dataSource, int maxRecordBytes) {
        this.dataSource = dataSource;
        this.maxRecordBytes = maxRecordBytes;
    }

    /**
     * Appends a record to the outbox. Before a tombstone it drops the snapshots of that key that still wait: whoever is erased is not
     * sent any more.
     *
     * @throws IllegalStateException when there is no transaction to be part of
     * @throws SnapshotTooLargeException when the record could never be sent
     */
    void append(OutboxRecord appended) {
        refuseTooLarge(appended);
        try (Connection connection = dataSource.getConnection()) {
            append(appended, connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot append to the outbox: " + appended.key(), e);
        }
    }

    void append(OutboxRecord appended, Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("A record is appended in the transaction of its change; there is none");
        }
        if (appended.isTombstone()) {
            dropSnapshots(appended, connection);
        }
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            insert.setString(1, appended.topic());
            insert.setString(2, appended.key());
            insert.setLong(3, appended.version());
            insert.setBytes(4, appended.value());
            insert.setObject(5, Traceparent.ofCurrentContext(), Types.VARCHAR);
            insert.execute();
        }
    }

    private static void dropSnapshots(OutboxRecord erased, Connection connection) throws SQLException {
        try (PreparedStatement drop = connection.prepareStatement(DROP_SNAPSHOTS)) {
            drop.setString(1, erased.topic());
            drop.setString(2, erased.key());
            drop.executeUpdate();
        }
    }

    private void refuseTooLarge(OutboxRecord appended) {
        int value = appended.value() == null ? 0 : appended.value().length;
        int bytes = value + appended.key().getBytes(StandardCharsets.UTF_8).length + FRAMING_BYTES;
        if (bytes > maxRecordBytes) {
            throw new SnapshotTooLargeException(appended.topic(), appended.key(), bytes, maxRecordBytes);
        }
    }
}
