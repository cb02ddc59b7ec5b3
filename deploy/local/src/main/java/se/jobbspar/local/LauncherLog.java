package se.jobbspar.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what PostgreSQL's starter and Kafka's client log to a file, so that the terminal keeps to the progress lines. */
final class LauncherLog {
    /** Kept in a field: the log manager forgets loggers that nobody holds. */
    private static final Logger ROOT = Logger.getLogger("");

    /** Asked whether the broker answers, the client complains until it does. */
    private static final Logger KAFKA_CLIENT = Logger.getLogger("org.apache.kafka");

    private LauncherLog() {}

    static void to(Path file) {
        try {
            Files.createDirectories(file.getParent());
            for (Handler handler : ROOT.getHandlers()) {
                ROOT.removeHandler(handler);
            }
            FileHandler handler = new FileHandler(file.toString());
            handler.setFormatter(new SimpleFormatter());
            ROOT.addHandler(handler);
            ROOT.setLevel(Level.INFO);
            KAFKA_CLIENT.setLevel(Level.SEVERE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot log to " + file, e);
        }
    }
}
