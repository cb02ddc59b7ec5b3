package se.jobbspar.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A real PostgreSQL as a child process, on loopback, with the durability of a production server.
 *
 * <p>The embedded distribution switches durability off; here it is switched on again, because what is tested is that
 * nothing acknowledged gets lost.
 */
public final class LocalPostgres implements AutoCloseable {
    /** The only user; loopback connections need no password. */
    public static final String USER = "postgres";

    private static final Map<String, String> SERVER_CONFIG = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "timezone", "UTC");

    /** Which server's words they are the starter does not say, so one starts at a time. */
    private static final Lock STARTING = new ReentrantLock();

    /** Its starter's, of which a start that was given up on holds its own until this JVM ends; who serves a directory {@link PidFile} tells. */
    private static final String LOCK_FILE = "epg-lock";

    private final EmbeddedPostgres server;
    private final ProcessHandle postmaster;

    private LocalPostgres(EmbeddedPostgres server) {
        this.server = server;
        this.postmaster = postmaster();
    }

    /**
     * Starts a server and waits until it answers.
     *
     * <p>A server that an earlier, killed launcher left running on the same directory is stopped first.
     *
     * @throws IllegalStateException when something else answers on the port, or the server does not start; the message has
     *     the server's own words
     */
    public static LocalPostgres start(PostgresSettings settings) {
        settings.directory().ifPresent(LocalPostgres::vacate);
        LocalPostgres postgres = new LocalPostgres(running(settings));
        settings.directory().ifPresent(postgres::requireServing);
        return postgres;
    }

    private static void vacate(Path directory) {
        new OrphanPostgres(directory).stop();
        try {
            Files.deleteIfExists(directory.resolve(LOCK_FILE));
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL does not start: " + e, e);
        }
    }

    private static EmbeddedPostgres running(PostgresSettings settings) {
        STARTING.lock();
        StarterWords words = StarterWords.listen();
        EmbeddedPostgres server;
        try (words) {
            server = builder(settings).start();
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException(doesNotStart(words) + "\n  " + e, e);
        } finally {
            STARTING.unlock();
        }
        if (words.gaveUp()) {
            close(server);
            throw new IllegalStateException(doesNotStart(words));
        }
        return server;
    }

    private static String doesNotStart(StarterWords words) {
        return "PostgreSQL does not start. Its last words:\n  " + words.last();
    }

    private static EmbeddedPostgres.Builder builder(PostgresSettings settings) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPort(FreePort.orChosen(settings.port()))
                .setLocaleConfig("locale", "C.UTF-8")
                .setPGStartupWait(Duration.ofSeconds(60));
        SERVER_CONFIG.forEach(builder::setServerConfig);
        settings.directory().ifPresent(directory -> builder.setDataDirectory(directory.toFile())
                .setCleanDataDirectory(false));
        return builder;
    }

    /** The embedded starter only asks whether anything answers on the port, so a stranger there would pass for ours. */
    private void requireServing(Path directory) {
        Path served = Path.of(text("postgres", "show data_directory"));
        if (!sameFolder(served, directory)) {
            close();
            throw new IllegalStateException(
                    "Another PostgreSQL, on " + served + ", answers on port " + port() + ": choose another port");
        }
    }

    private static boolean sameFolder(Path served, Path ours) {
        try {
            return Files.isSameFile(served, ours);
        } catch (IOException e) {
            return false;
        }
    }

    private ProcessHandle postmaster() {
        Path served = Path.of(text("postgres", "show data_directory"));
        return new PidFile(served).process().orElseThrow();
    }

    public int port() {
        return server.getPort();
    }

    /** Whether its process still runs; a killed one does not. */
    public boolean alive() {
        return postmaster.isAlive();
    }

    /** JDBC address of a database, the user included. */
    public String jdbcUrl(String database) {
        return jdbcUrl(port(), database);
    }

    /** JDBC address of a database of the server on that port, which need not run yet; the user included. */
    public static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
    }

    /** Makes an empty database of the name unless there is one. */
    public void createDatabaseIfMissing(String database) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"))) {
            if (!exists(connection, database)) {
                try (Statement create = connection.createStatement()) {
                    create.execute("create database \"" + database.replace("\"", "\"\"") + "\"");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create database " + database + ": " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            find.setString(1, database);
            return find.executeQuery().next();
        }
    }

    private String text(String database, String query) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(database));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not answer: " + query, e);
        }
    }

    /** Stops the server in order; the data directory stays when it was given. */
    @Override
    public void close() {
        close(server);
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }
}
