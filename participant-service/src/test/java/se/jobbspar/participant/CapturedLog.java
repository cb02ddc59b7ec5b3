package se.jobbspar.participant;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged while it is open, with our own packages and the SQL at their most talkative. */
final class CapturedLog extends Handler implements AutoCloseable {
    private static final List<Logger> TALKATIVE = List.of(
            Logger.getLogger("se.jobbspar"),
            Logger.getLogger("org.hibernate.SQL"),
            Logger.getLogger("io.quarkus.oidc"));

    private static final PatternFormatter WHOLE = new PatternFormatter("%c %X %s%e%n");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    CapturedLog() {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.ALL));
        setLevel(Level.ALL);
        Logger.getLogger("").addHandler(this);
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(WHOLE.format(ExtLogRecord.wrap(line)));
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
        TALKATIVE.forEach(logger -> logger.setLevel(null));
    }
}
