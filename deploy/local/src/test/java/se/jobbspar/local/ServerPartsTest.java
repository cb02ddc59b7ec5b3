package se.jobbspar.local;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.local.settings.Settings;
import se.jobbspar.local.suite.SuiteHome;
import se.jobbspar.local.suite.Waiting;

/** Database and broker as the launcher keeps them: one that has ended is noticed, and starts again where it was. */
class ServerPartsTest {
    @TempDir
    private static Path folder;

    private final Settings settings = SuiteHome.fresh(folder, folder, "home").settings();
    private Part part;

    @AfterEach
    void stop() {
        part.stop();
    }

    @Test
    void killedBrokerIsNoticedAndStartsAgain() {
        part = new KafkaPart(settings);
        killedAndStartedAgain("kafka");
    }

    @Test
    void killedDatabaseIsNoticedAndStartsAgain() {
        part = new PostgresPart(settings);
        killedAndStartedAgain("postgres");
    }

    private void killedAndStartedAgain(String named) {
        part.start();
        assertTrue(part.alive());
        kill(settings.home().resolve(named).toString());
        Waiting.until(named + " has ended", Duration.ofSeconds(20), () -> !part.alive());
        part.start();
        assertTrue(part.alive());
    }

    /** SIGKILL to whoever serves the folder. */
    private static void kill(String served) {
        ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").matches(".*(java|postgres)"))
                .filter(process -> process.info().commandLine().orElse("").contains(served))
                .forEach(ProcessHandle::destroyForcibly);
    }
}
