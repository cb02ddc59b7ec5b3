package se.jobbspar.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @Test
    void commitsAreDurable() throws SQLException {
        try (LocalPostgres postgres = LocalPostgres.start(PostgresSettings.temporary())) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertEquals("on", ask(postgres, "show " + setting), setting);
            }
            assertEquals("C.UTF-8", ask(postgres, "select datcollate from pg_database where datname = 'postgres'"));
        }
    }

    @Test
    void persistentDirectoryKeepsItsDataAndTheNextStartMayUseAnotherPort(@TempDir Path directory) throws SQLException {
        Path data = directory.resolve("data");
        try (LocalPostgres first = LocalPostgres.start(PostgresSettings.persistent(data, 0))) {
            first.createDatabaseIfMissing("participant");
            first.createDatabaseIfMissing("participant");
        }

        try (LocalPostgres second = LocalPostgres.start(PostgresSettings.persistent(data, 0))) {
            assertEquals("1", ask(second, "select count(*) from pg_database where datname = 'participant'"));
        }
    }

    @Test
    void serverOfKilledLauncherIsStoppedBeforeANewOneStarts(@TempDir Path directory) throws Exception {
        Path data = directory.resolve("data");
        Process launcher = launcherOn(data);
        ProcessHandle orphan = postmaster(data);
        launcher.destroyForcibly().waitFor();
        assertTrue(orphan.isAlive(), "the kill must leave an orphan, else nothing is tested");

        try (LocalPostgres postgres = LocalPostgres.start(PostgresSettings.persistent(data, 0))) {
            assertFalse(orphan.isAlive());
            assertEquals(data.toString(), ask(postgres, "show data_directory"));
        }
    }

    @Test
    void killedServerIsNotAliveAndTheNextStartTakesItsPlace(@TempDir Path directory) throws Exception {
        Path data = directory.resolve("data");
        LocalPostgres killed = LocalPostgres.start(PostgresSettings.persistent(data, 0));
        try (Connection busy = DriverManager.getConnection(killed.jdbcUrl("postgres"));
                Statement statement = busy.createStatement()) {
            assertTrue(killed.alive());
            Thread sleeping = Thread.startVirtualThread(() -> sleep(statement));
            Thread.sleep(200);
            ProcessHandle postmaster = postmaster(data);
            postmaster.destroyForcibly();
            postmaster.onExit().get(20, TimeUnit.SECONDS);

            assertFalse(killed.alive());
            killed.close();
            try (LocalPostgres next = LocalPostgres.start(PostgresSettings.persistent(data, killed.port()))) {
                assertTrue(next.alive());
                assertEquals("1", ask(next, "select 1"));
            }
            sleeping.join();
        }
    }

    /** So that one of its processes has something to do when the server is killed. */
    private static void sleep(Statement statement) {
        try {
            statement.execute("select pg_sleep(2)");
        } catch (SQLException cutOff) {
            // Its server was killed.
        }
    }

    @Test
    void pidFileThatNamesAStrangerLeavesTheStrangerAlone(@TempDir Path directory) throws Exception {
        Path data = directory.resolve("data");
        LocalPostgres.start(PostgresSettings.persistent(data, 0)).close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(data.resolve("postmaster.pid"), stranger.pid() + "\n" + data + "\n");

        try (LocalPostgres postgres = LocalPostgres.start(PostgresSettings.persistent(data, 0))) {
            assertEquals("1", ask(postgres, "select 1"));
            assertTrue(stranger.isAlive());
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void strangerOnThePortIsNotMistakenForOurs(@TempDir Path directory) {
        try (LocalPostgres stranger = LocalPostgres.start(PostgresSettings.temporary())) {
            PostgresSettings samePort = PostgresSettings.persistent(directory.resolve("data"), stranger.port());

            RuntimeException refused = assertThrows(RuntimeException.class, () -> LocalPostgres.start(samePort));

            assertTrue(refused.getMessage().contains("PostgreSQL"), refused.getMessage());
        }
    }

    @Test
    void startThatFailsSaysWhyInTheServersWordsAndTheNextOneMaySucceed(@TempDir Path directory) throws Exception {
        PostgresSettings settings = PostgresSettings.persistent(directory.resolve("data"), FreePort.find());
        try (Socket holder = new Socket()) {
            holder.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()));
            for (int time = 0; time < 2; time++) {
                IllegalStateException failed =
                        assertThrows(IllegalStateException.class, () -> LocalPostgres.start(settings));

                assertTrue(failed.getMessage().contains("Address already in use"), failed.getMessage());
            }
        }

        try (LocalPostgres postgres = LocalPostgres.start(settings)) {
            assertEquals("1", ask(postgres, "select 1"));
        }
    }

    private static Process launcherOn(Path data) throws IOException {
        Process launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PostgresLauncher.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.to(new File("/dev/null")))
                .start();
        String said = launcher.inputReader().readLine();
        assertEquals(PostgresLauncher.READY, said);
        return launcher;
    }

    private static ProcessHandle postmaster(Path data) throws IOException {
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static String ask(LocalPostgres postgres, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("postgres"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
