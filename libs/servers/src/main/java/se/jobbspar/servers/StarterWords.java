package se.jobbspar.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What PostgreSQL and its starter say while it starts; later, a server's words may tell of people.
 *
 * <p>The starter logs the server's words, throws none of them, and asks for a minute whether a server answers that has
 * already ended; so it is listened to, and interrupted when it says that there is none.
 */
final class StarterWords implements Filter, AutoCloseable {
    private static final String GAVE_UP = "pg_ctl: could not start server";
    private static final int LINES = 12;

    /** Kept in a field, else its filter is forgotten. */
    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class.getName());

    private final Thread starting = Thread.currentThread();
    private final Deque<String> lines = new ArrayDeque<>();
    private boolean gaveUp;
    private boolean closed;

    private StarterWords() {}

    /** Listens from now on, on behalf of this thread. */
    static StarterWords listen() {
        StarterWords words = new StarterWords();
        LOG.setLevel(Level.INFO);
        LOG.setFilter(words);
        return words;
    }

    /** Hears everything; lets through to the log what is no repetition of the server's. */
    @Override
    public synchronized boolean isLoggable(LogRecord record) {
        if (!closed) {
            hear(String.valueOf(record.getMessage()));
        }
        return record.getLevel().intValue() >= Level.WARNING.intValue();
    }

    private void hear(String line) {
        lines.add(line.strip());
        if (lines.size() > LINES) {
            lines.remove();
        }
        if (line.startsWith(GAVE_UP)) {
            gaveUp = true;
            starting.interrupt();
        }
    }

    /** Whether there is no server. */
    synchronized boolean gaveUp() {
        return gaveUp;
    }

    /** The last lines, one below the other. */
    synchronized String last() {
        return String.join("\n  ", lines);
    }

    /** Nobody is interrupted any more; stays as the filter, so that the log keeps what it keeps. */
    @Override
    public synchronized void close() {
        closed = true;
        if (gaveUp) {
            Thread.interrupted();
        }
    }
}
