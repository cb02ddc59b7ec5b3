package se.jobbspar.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogEndTest {
    @TempDir
    private Path folder;

    @Test
    void showsWhatAServiceSaidInJsonWithItsCauses() throws IOException {
        Path log = folder.resolve("service.log");
        Files.writeString(log, """
                {"level":"ERROR","message":"Failed to start","exception":{"exceptionType":"A","message":"a",\
                "causedBy":{"exception":{"exceptionType":"B","message":"b"}}}}
                plain
                {"half
                """);
        assertEquals(
                " The end of " + log + ":\n  ERROR Failed to start < A: a < B: b\n  plain\n  {\"half", LogEnd.of(log));
    }

    @Test
    void keepsToTheLastLinesAndToOneWidth() throws IOException {
        Path log = folder.resolve("long.log");
        Files.write(log, Collections.nCopies(100, "x".repeat(1000)));
        assertTrue(LogEnd.of(log).length() < 15 * 250 + 200, LogEnd.of(log));
    }

    @Test
    void emptyLogIsSaidWithWhatItsDiskHasLeft() throws IOException {
        Path log = Files.createFile(folder.resolve("empty.log"));
        assertTrue(
                LogEnd.of(log).matches(" There is nothing in .*empty\\.log, whose disk has \\d+ MiB left\\."),
                LogEnd.of(log));
    }

    @Test
    void saysThatThereIsNoLog() {
        assertTrue(LogEnd.of(folder.resolve("none.log")).contains("no log"));
    }
}
