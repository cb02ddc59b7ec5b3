package se.jobbspar.outbox.relay;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows that wait, read and deleted on the connection that holds the lock.
 *
 * <p>Rows are found by being there, not by being above the last one: a writer that commits late leaves a gap in the
 * numbers, and its rows turn up in a later batch.
 */
final class PostgresRows {
    /** At least one row, and otherwise no more than fit into memory comfortably. */
    private static final long BATCH_BYTES = 8L << 20;

    private static final String NEXT = """
            select id, topic, key, version, value, traceparent
            from (select head.*, sum(octet_length(value)) over (order by id) - octet_length(value) as bytes_before
                  from (select * from outbox order by id limit ?) head) batch
            where coalesce(bytes_before, 0) < ?
            order by id
            """;
    private static final String DELETE = "delete from outbox where id = any(?)";

    private final Connection connection;

    PostgresRows(Connection connection) {
        this.connection = connection;
    }

    List<OutboxRow> next(int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setInt(1, limit);
            select.setLong(2, BATCH_BYTES);
            List<OutboxRow> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
            return rows;
        }
    }

    private static OutboxRow row(ResultSet found) throws SQLException {
        return new OutboxRow(
                found.getLong("id"),
                found.getString("topic"),
                found.getString("key"),
                found.getLong("version"),
                found.getBytes("value"),
                found.getString("traceparent"));
    }

    void delete(List<OutboxRow> acknowledged) throws SQLException {
        Object[] ids = acknowledged.stream().map(OutboxRow::id).toArray();
        Array array = connection.createArrayOf("bigint", ids);
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setArray(1, array);
            delete.executeUpdate();
        } finally {
            array.free();
        }
    }
}
