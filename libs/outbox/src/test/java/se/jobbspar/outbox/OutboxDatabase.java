package se.jobbspar.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import se.jobbspar.testkit.SharedPostgres;

/** A fresh database with the outbox's tables in it. */
public final class OutboxDatabase {
    public static final int MAX_RECORD_BYTES = 100_000;

    private final String url;

    private OutboxDatabase(String url) {
        this.url = url;
    }

    public static OutboxDatabase fresh() throws SQLException {
        OutboxDatabase database = new OutboxDatabase(SharedPostgres.freshDatabase());
        database.execute(migration("V0_1__outbox.sql"));
        database.execute(migration("R__outbox_log.sql"));
        database.execute(migration("R__outbox_key.sql"));
        return database;
    }

    /** A database that has the tables already. */
    public static OutboxDatabase at(String url) {
        return new OutboxDatabase(url);
    }

    public String url() {
        return url;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    public Connection begin() throws SQLException {
        Connection connection = connect();
        connection.setAutoCommit(false);
        return connection;
    }

    public void append(OutboxRecord... records) throws SQLException {
        try (Connection connection = begin()) {
            for (OutboxRecord appended : records) {
                append(connection, appended);
            }
            connection.commit();
        }
    }

    public static void append(Connection transaction, OutboxRecord appended) throws SQLException {
        new Outbox(null, MAX_RECORD_BYTES).append(appended, transaction);
    }

    public long depth() throws SQLException {
        return Long.parseLong(ask("select count(*) from outbox"));
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public String ask(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String migration(String file) {
        try (InputStream sql = OutboxDatabase.class.getResourceAsStream("/db/outbox/" + file)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
