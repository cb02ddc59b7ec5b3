package se.jobbspar.outbox.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.outbox.OutboxDatabase;
import se.jobbspar.outbox.OutboxRecord;

class PostgresRowsTest {
    private static final int MEGABYTE = 1 << 20;

    @Test
    void batchHoldsTheFirstRowsThatFitIntoMemory() throws SQLException {
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L), versions(batchOf(12, MEGABYTE)));
    }

    @Test
    void rowLargerThanABatchIsABatchOfItsOwn() throws SQLException {
        assertEquals(List.of(1L), versions(batchOf(3, 9 * MEGABYTE)));
    }

    @Test
    void batchHoldsNoMoreRowsThanAsked() throws SQLException {
        assertEquals(500, batchOf(600, 10).size());
    }

    private static List<OutboxRow> batchOf(int stored, int bytesEach) throws SQLException {
        OutboxDatabase database = OutboxDatabase.fresh();
        try (Connection transaction = database.begin()) {
            for (int version = 1; version <= stored; version++) {
                OutboxDatabase.append(transaction, new OutboxRecord("people", "amina", version, new byte[bytesEach]));
            }
            return new PostgresRows(transaction).next(500);
        }
    }

    private static List<Long> versions(List<OutboxRow> rows) {
        return rows.stream().map(OutboxRow::version).toList();
    }
}
