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

/** Sends what PostgreSQL's starter and the broker log to a file, so that the terminal keeps to the progress lines. */
final class LauncherLog {
    /** Kept in a field: the log manager forgets loggers that nobody holds. */
    private static final Logger ROOT = Logger.getLogger("");

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
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot log to " + file, e);
        }
    }
}
