package se.jobbspar.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file in which a PostgreSQL says which process serves a data directory. */
record PidFile(Path directory) {
    /** The process of that number, whoever it is by now; empty when there is no file, or nobody has the number. */
    Optional<ProcessHandle> process() {
        if (!Files.exists(path())) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(path());
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path(), e);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(path());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + path(), e);
        }
    }

    private Path path() {
        return directory.resolve("postmaster.pid");
    }
}
