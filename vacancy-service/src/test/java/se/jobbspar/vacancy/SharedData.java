package se.jobbspar.vacancy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The official files beside the repository; they are no part of it. */
public final class SharedData {
    private static final Path FOLDER =
            Path.of("..", "..", "shared", "data").toAbsolutePath().normalize();

    private SharedData() {}

    /** The file's bytes; without the file the test is skipped, and says so where nobody can miss it. */
    public static byte[] read(String file) {
        Path path = FOLDER.resolve(file);
        if (!Files.isReadable(path)) {
            System.err.println("=== SKIPPED: this test needs the official file " + path + " ===");
        }
        assumeTrue(Files.isReadable(path), "needs the official file " + path);
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
