package se.jobbspar.outbox.relay;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections that no pool knows of: a session's lock must end with its connection, never go back to a pool. */
@FunctionalInterface
public interface ConnectionSource {
    Connection open() throws SQLException;
}
