package se.jobbspar.schedules;

import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for what need not outlive a moment: in memory where the system has one. */
final class Memory {
    private static final Path SHARED = Path.of("/dev/shm");

    private Memory() {}

    static Path folder() {
        return Files.isWritable(SHARED) ? SHARED : Path.of(System.getProperty("java.io.tmpdir"));
    }
}
