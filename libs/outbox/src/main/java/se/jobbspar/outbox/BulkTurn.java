package se.jobbspar.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * One transaction at a time, on whatever replica, among those of a service that take it. Transactions that lock the same
 * rows in different orders, as an import, a sweep and republishing may, take it first: two of them at once could wait for
 * each other for ever. Where one order serves all, nobody needs it.
 */
@ApplicationScoped
public class BulkTurn {
    /** The advisory lock, BULKTURN in ASCII. Any number does; it must differ from the relay's, and be the same in all replicas. */
    public static final long KEY = 0x4255_4C4B_5455_524EL;

    private static final String WAIT = "select pg_advisory_xact_lock(?)";

    private final DataSource dataSource;

    public BulkTurn(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Waits for the turn and keeps it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement wait = connection.prepareStatement(WAIT)) {
            wait.setLong(1, KEY);
            wait.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The turn to lock many rows did not come", e);
        }
    }
}
