package se.jobbspar.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets one transaction at a time lock many rows. Imports, sweeps and republishing lock in different orders, so two of them
 * at once, on whatever replica, could wait for each other for ever.
 */
@ApplicationScoped
public class BulkTurn {
    /** The advisory lock. Any number does; it must differ from the relay's, and be the same in all replicas. */
    public static final long KEY = 0x5641_4341_4E43_5901L;

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
