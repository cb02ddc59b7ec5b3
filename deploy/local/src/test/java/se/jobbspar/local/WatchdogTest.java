package se.jobbspar.local;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.local.suite.Waiting;

class WatchdogTest {
    /** As Keycloak's script: a shell that waits for another process, and here neither listens to SIGTERM. */
    private static final String STUBBORN = "trap '' TERM; sleep 120 & echo $! > \"$1\"; wait";

    @TempDir
    private Path folder;

    @Test
    void whatAStubbornChildHasStartedEndsWithIt() throws Exception {
        Path pid = folder.resolve("pid");
        Process watchdog =
                new ProcessBuilder("sh", "-c", script(), "watchdog", "sh", "-c", STUBBORN, "x", pid + "").start();
        Waiting.until(
                "the grandchild runs",
                Duration.ofSeconds(20),
                () -> Files.exists(pid) && pid.toFile().length() > 1);
        ProcessHandle grandchild =
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();

        try (Writer pipe = watchdog.outputWriter()) {
            pipe.write("1\n");
        }

        assertTrue(watchdog.waitFor(20, TimeUnit.SECONDS));
        grandchild.onExit().get(20, TimeUnit.SECONDS);
    }

    @Test
    void signalToTheWatchdogsWholeGroupEndsTheChildToo() throws Exception {
        Path pid = folder.resolve("pid");
        String line = "echo $$ > \"$1\"; exec sleep 120";
        Process watchdog =
                new ProcessBuilder("sh", "-c", script(), "watchdog", "sh", "-c", line, "x", pid + "").start();
        Waiting.until(
                "the child runs",
                Duration.ofSeconds(20),
                () -> Files.exists(pid) && pid.toFile().length() > 1);
        ProcessHandle child =
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();

        // Its pipe stays open: as "timeout" does to a launcher with all of its watchdogs.
        watchdog.toHandle().children().filter(one -> one.pid() != child.pid()).forEach(ProcessHandle::destroy);
        watchdog.toHandle().destroy();

        child.onExit().get(20, TimeUnit.SECONDS);
        assertTrue(watchdog.waitFor(20, TimeUnit.SECONDS));
    }

    private static String script() throws IOException {
        try (InputStream script = WatchdogTest.class.getResourceAsStream("/watchdog.sh")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
