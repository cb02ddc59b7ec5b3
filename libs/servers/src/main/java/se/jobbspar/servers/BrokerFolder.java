package se.jobbspar.servers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The log directory of a broker: formatted once with a cluster id, and never again. */
record BrokerFolder(Path path, boolean temporary) {

    static BrokerFolder open(Optional<Path> directory) {
        try {
            return directory.isPresent()
                    ? new BrokerFolder(Files.createDirectories(directory.get()), false)
                    : new BrokerFolder(Files.createTempDirectory("jobbspar-kafka"), true);
        } catch (IOException e) {
            throw new UncheckedIOException("No log directory for Kafka", e);
        }
    }

    /** Formatting again would give the data a new cluster id, or refuse to start. */
    void formatOnce(Properties properties) {
        if (Files.exists(path.resolve("meta.properties"))) {
            return;
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            Path config = Files.createTempFile("jobbspar-kafka", ".properties");
            write(properties, config);
            int status = StorageTool.execute(
                    new String[] {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", config.toString()
                    },
                    new PrintStream(said, true, StandardCharsets.UTF_8));
            Files.delete(config);
            if (status != 0) {
                throw new IllegalStateException("Kafka cannot format " + path + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka cannot format " + path, e);
        }
    }

    private static void write(Properties properties, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
    }

    /** Deletes the directory if it was temporary. */
    void close() {
        if (!temporary) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + path, e);
        }
    }
}
