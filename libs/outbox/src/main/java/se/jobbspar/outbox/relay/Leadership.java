package se.jobbspar.outbox.relay;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import se.jobbspar.outbox.topic.Extent;
import se.jobbspar.outbox.topic.Refill;

/**
 * The time in which this process holds the lock. Ends with an {@link SQLException} when the lock is lost.
 *
 * <p>Rows are always read after the transactional id was taken, on the session that holds the lock. So whoever comes
 * later takes the id after the rows were read here, and what is still sent from here is refused.
 */
public final class Leadership implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Leadership.class);

    private final LeaderSession session;
    private final Supplier<BrokerLink> links;
    private final RelaySettings settings;
    private final Refill refill;
    private final Clock clock;
    private final Consumer<RelayState> state;
    private final Backoff backoff = new Backoff();
    private BrokerLink link;
    private Instant nextCheck;

    public Leadership(
            LeaderSession session,
            Supplier<BrokerLink> links,
            RelaySettings settings,
            Refill refill,
            Clock clock,
            Consumer<RelayState> state) {
        this.session = session;
        this.links = links;
        this.settings = settings;
        this.refill = refill;
        this.clock = clock;
        this.state = state;
        // Whoever held the lock since may have noticed losses that nobody heard of here.
        refill.abandon();
    }

    /** Does what is next, and says how long to pause before the step after it. */
    public Duration step() throws SQLException {
        try {
            if (link == null) {
                connect();
            } else {
                relay();
            }
            return Duration.ZERO;
        } catch (KafkaException e) {
            close();
            Duration wait = backoff.next();
            LOG.warnf("Kafka does not take the outbox's rows, next try in %d ms: %s", wait.toMillis(), e);
            return wait;
        }
    }

    private void connect() throws SQLException {
        state.accept(RelayState.CONNECTING);
        session.requireHeld();
        link = links.get();
        link.takeOver();
        nextCheck = Instant.MIN;
    }

    private void relay() throws SQLException {
        Instant now = clock.instant();
        if (!now.isBefore(nextCheck)) {
            if (!refill.check(link.topics(), session.filled())) {
                close();
                return;
            }
            nextCheck = now.plus(settings.topicCheckInterval());
            state.accept(RelayState.RELAYING);
        }
        refill.settle(session.filled());
        relayBatch();
    }

    private void relayBatch() throws SQLException {
        List<OutboxRow> batch = session.next(settings.batchRows());
        if (batch.isEmpty()) {
            session.awaitWakeup(settings.pollInterval());
            return;
        }
        Map<String, Map<Integer, Extent>> sent = link.send(batch);
        // Before the rows are gone: what is acknowledged later is never more than what is known to have been.
        if (!refill.acknowledged(sent, link.topics(), session.filled())) {
            close();
            return;
        }
        session.delete(batch);
        backoff.reset();
    }

    /** Lets go of Kafka; the next step connects again. */
    @Override
    public void close() {
        if (link != null) {
            link.close();
            link = null;
        }
    }
}
