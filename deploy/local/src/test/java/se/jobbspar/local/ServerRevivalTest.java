package se.jobbspar.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.local.settings.Restarts;
import se.jobbspar.local.settings.Settings;
import se.jobbspar.local.suite.SuiteHome;
import se.jobbspar.local.suite.Waiting;

/** Servers that cannot start for a while, as on a full disk; a full disk itself is tried by hand, since it takes a mount. */
class ServerRevivalTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));

    @Test
    void databaseThatCannotStartSaysWhyAndComesBackWhenItCan() throws Exception {
        Settings settings = SuiteHome.fresh(folder, folder, "home").settings();
        try (Suite suite = new Suite(List.of(new PostgresPart(settings)), progress, Restarts.USUAL)) {
            try (Socket holder = new Socket()) {
                holder.bind(new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), settings.ports().postgres()));
                suite.start();
                awaitSaid(suite, "starting it again in 2 s");
            }
            awaitBack(suite);
        }

        assertTrue(said().contains("Address already in use"), this::said);
        assertFalse(said().contains("null"), this::said);
    }

    @Test
    void brokerWhoseLogCannotBeWrittenSaysWhyAndComesBackWhenItCan() throws Exception {
        Settings settings = SuiteHome.fresh(folder, folder, "home").settings();
        Path inTheWay = Files.createFile(settings.log("kafka").getParent());
        try (Suite suite = new Suite(List.of(new KafkaPart(settings)), progress, Restarts.USUAL)) {
            suite.start();
            awaitSaid(suite, "starting it again in 2 s");
            Files.delete(inTheWay);
            awaitBack(suite);
        }

        assertTrue(said().contains("Kafka does not start. Cannot start"), this::said);
        assertTrue(said().contains("FileAlreadyExistsException: " + inTheWay), this::said);
    }

    private void awaitSaid(Suite suite, String what) {
        Waiting.until(what, PATIENCE, () -> {
            suite.revive();
            return said().contains(what);
        });
    }

    private static void awaitBack(Suite suite) {
        Waiting.until("it is back", PATIENCE, () -> {
            suite.revive();
            return suite.unready().isEmpty();
        });
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
