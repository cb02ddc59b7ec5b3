package se.jobbspar.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Restarts;
import se.jobbspar.local.suite.Waiting;

/** Parts that end by themselves, at every moment of a suite's life. */
class SuiteRevivalTest {
    private static final String WELL = "touch \"$1\"; exec sleep 60";
    /** Ends twice before it becomes ready. */
    private static final String THIRD_TIME =
            "echo >> \"$1.tries\"; [ $(wc -l < \"$1.tries\") -gt 2 ] || exit 3; touch \"$1\"; exec sleep 60";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));

    @Test
    void partThatEndsWhileItStartsIsStartedAgain() {
        try (Suite suite = new Suite(List.of(new ShellPart("gateway", THIRD_TIME, folder)), progress, Restarts.USUAL)) {
            suite.start();
            bringUp(suite);
        }

        assertEquals(2, timesSaid("gateway              has ended by itself, starting it again"), said::toString);
    }

    @Test
    void partThatEndsWhileItIsBroughtBackIsStartedAgain() throws Exception {
        Path tries = folder.resolve("gateway.tries");
        ShellPart gateway = new ShellPart("gateway", THIRD_TIME, folder);
        try (Suite suite = new Suite(List.of(gateway), progress, Restarts.USUAL)) {
            Files.writeString(tries, "\n\n");
            suite.start();
            bringUp(suite);
            Files.writeString(tries, "\n");
            gateway.kill();
            bringUp(suite);
        }

        assertEquals(2, timesSaid("has ended by itself"), said::toString);
    }

    @Test
    void partThatEndsWhileAnotherStillStartsIsBroughtBack() throws Exception {
        ShellPart quick = new ShellPart("quick", WELL, folder);
        ShellPart slow = new ShellPart("slow", "sleep 3; " + WELL, folder);
        try (Suite suite = new Suite(List.of(quick, slow), progress, Restarts.USUAL)) {
            suite.start();
            Waiting.until("quick is ready", Duration.ofSeconds(10), () -> suite.unready()
                    .equals(List.of("slow")));
            quick.kill();
            bringUp(suite);
            assertTrue(quick.alive());
        }

        assertEquals(1, timesSaid("has ended by itself"), said::toString);
    }

    @Test
    void partIsBroughtBackAfterWhatItNeeds() throws Exception {
        ShellPart database = new ShellPart("database", WELL, folder);
        // As a service does: it ends when its database is away.
        ShellPart service =
                new ShellPart("service", "[ -f \"$(dirname \"$1\")/database\" ] || exit 4; " + WELL, folder, database);
        try (Suite suite = new Suite(List.of(database, service), progress, Restarts.USUAL)) {
            suite.start();
            bringUp(suite);
            service.kill();
            database.kill();
            bringUp(suite);
        }

        assertEquals(2, timesSaid("has ended by itself"), said::toString);
    }

    @Test
    void partThatKeepsEndingEndsTheSuiteAndTellsWhy() {
        try (Suite suite =
                new Suite(List.of(new ShellPart("gateway", "echo broken; exit 3", folder)), progress, Restarts.USUAL)) {
            suite.start();

            LauncherProblem problem = assertThrows(LauncherProblem.class, () -> bringUp(suite));

            assertTrue(problem.getMessage().startsWith("gateway has ended 4 times within 2 minutes."), said::toString);
            assertTrue(problem.getMessage().contains("broken"), problem::getMessage);
        }
    }

    @Test
    void stoppingWhileAPartStartsLeavesNothingBehind() {
        ShellPart slow = new ShellPart("slow", "sleep 30; " + WELL, folder);
        try (Suite suite = new Suite(List.of(slow), progress, Restarts.USUAL)) {
            suite.start();
            Waiting.until("slow has begun", Duration.ofSeconds(10), () -> said.toString(StandardCharsets.UTF_8)
                    .contains("starting"));
            Waiting.pause(Duration.ofMillis(300));
        }

        assertFalse(slow.alive());
        assertEquals(0, timesSaid("has ended by itself"), said::toString);
    }

    private static void bringUp(Suite suite) {
        Waiting.pause(Duration.ofMillis(200));
        Waiting.until("all is ready", Duration.ofSeconds(20), () -> {
            suite.revive();
            return suite.unready().isEmpty();
        });
    }

    private int timesSaid(String what) {
        return said.toString(StandardCharsets.UTF_8).split(what, -1).length - 1;
    }
}
