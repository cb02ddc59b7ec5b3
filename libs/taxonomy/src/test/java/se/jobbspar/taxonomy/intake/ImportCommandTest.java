package se.jobbspar.taxonomy.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ImportCommand command = new ImportCommand(print(out), print(err));

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private int run(ImportSources sources) {
        return command.run(List.of(
                sources.escoEnglish().toString(),
                sources.escoSwedish().toString(),
                sources.jobTech().toString(),
                folder.resolve("home").toString()));
    }

    @Test
    void goodInputPrintsProgressCountsAndTheBundle() {
        assertEquals(0, run(new Downloads(folder).write()));
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith("Reading ESCO from "), text);
        assertTrue(text.contains("ESCO skills                                       3"), text);
        assertTrue(text.contains("Wrote esco-9.8.7-"), text);
    }

    @Test
    void badInputExitsWithOneAndSaysWhy() {
        Path none = folder.resolve("none");
        assertEquals(1, run(new ImportSources(none, none, none)));
        assertEquals("Nothing was imported: " + none + " is missing\n", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void wrongArgumentsExitWithTwoAndShowTheUsage() {
        assertEquals(2, command.run(List.of("only-one")));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("usage: "));
    }
}
