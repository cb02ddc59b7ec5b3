package se.jobbspar.servers;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where and how a {@link LocalKafka} runs.
 *
 * @param directory log directory that is kept between runs; empty = a temporary one, deleted on close
 * @param port TCP port of the broker on loopback; 0 = a free one
 * @param controllerPort TCP port of the controller on loopback; 0 = a free one
 */
public record KafkaSettings(Optional<Path> directory, int port, int controllerPort) {
    /** For tests: nothing is left behind. */
    public static KafkaSettings temporary() {
        return new KafkaSettings(Optional.empty(), 0, 0);
    }

    /** For an installation: the log stays in the directory. */
    public static KafkaSettings persistent(Path directory, int port, int controllerPort) {
        return new KafkaSettings(Optional.of(directory.toAbsolutePath().normalize()), port, controllerPort);
    }
}
