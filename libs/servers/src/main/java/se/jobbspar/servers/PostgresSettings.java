package se.jobbspar.servers;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where and how a {@link LocalPostgres} runs.
 *
 * @param directory data directory that is kept between runs; empty = a temporary one, deleted on close
 * @param port TCP port on loopback; 0 = a free one
 */
public record PostgresSettings(Optional<Path> directory, int port) {
    /** For tests: nothing is left behind. */
    public static PostgresSettings temporary() {
        return new PostgresSettings(Optional.empty(), 0);
    }

    /** For an installation: the data stay in the directory. */
    public static PostgresSettings persistent(Path directory, int port) {
        return new PostgresSettings(Optional.of(directory.toAbsolutePath().normalize()), port);
    }
}
