package se.jobbspar.outbox.relay;

import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Asks for the lock until it gets it, relays until it loses it, and begins again, on a thread of its own. */
public final class Relay implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Relay.class);

    /** Enough for the batch in flight; interrupting it would keep its readers waiting for the transaction's timeout. */
    private static final Duration FINISH_WITHIN = Duration.ofSeconds(3);

    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private final RelayParts parts;
    private final Stopping stopping = new Stopping();
    private final Backoff backoff = new Backoff();
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile RelayState state = RelayState.STOPPED;

    public Relay(RelayParts parts) {
        this.parts = parts;
        thread.setDaemon(true);
    }

    public void start() {
        state = RelayState.STANDBY;
        thread.start();
    }

    public RelayState state() {
        return state;
    }

    private void run() {
        try {
            while (!stopping.isWished()) {
                state = RelayState.STANDBY;
                attempt();
                stopping.pause(backoff.next());
            }
        } finally {
            state = RelayState.STOPPED;
        }
    }

    private void attempt() {
        try {
            standByThenLead();
        } catch (SQLException e) {
            LOG.warnf("No session with the lock, asking again: %s", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The relay met what it did not expect, and begins again", e);
        }
    }

    private void standByThenLead() throws SQLException {
        RelaySettings settings = parts.settings();
        try (PostgresSession lock = PostgresSession.open(parts.database(), settings.lockTimeout())) {
            while (!lock.tryAcquire()) {
                stopping.pause(settings.pollInterval());
                if (stopping.isWished()) {
                    return;
                }
            }
            backoff.reset();
            try (Leadership leadership = new Leadership(
                    lock,
                    () -> new KafkaLink(parts.kafka(), parts.topics()),
                    settings,
                    parts.refill(),
                    parts.clock(),
                    reached -> state = reached)) {
                while (!stopping.isWished()) {
                    stopping.pause(leadership.step());
                }
            }
        }
    }

    /** Ends the relay; a batch in flight is either acknowledged or sent again by the next relay. */
    @Override
    public void close() {
        stopping.wish();
        try {
            if (!thread.join(FINISH_WITHIN)) {
                thread.interrupt();
                thread.join(STOP_WITHIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
