package se.jobbspar.outbox.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import se.jobbspar.outbox.topic.FilledTopics;
import se.jobbspar.outbox.topic.Refill;
import se.jobbspar.outbox.topic.TopicCatalogue;
import se.jobbspar.outbox.topic.TopicSettings;

/**
 * The time in which this process holds the lock. Ends with an {@link SQLException} when the lock is lost.
 *
 * <p>Rows are always read after the transactional id was taken, on the session that holds the lock. So whoever comes
 * later takes the id after the rows were read here, and what is still sent from here is refused.
 */
final class Leadership {
    private static final Logger LOG = Logger.getLogger(Leadership.class);

    private final RelayLock lock;
    private final KafkaAccess kafka;
    private final TopicSettings topicSettings;
    private final RelaySettings settings;
    private final Refill refill;
    private final Stopping stopping;
    private final Consumer<RelayState> state;
    private final OutboxRows rows;
    private final FilledTopics filled;
    private final Backoff backoff = new Backoff();

    Leadership(RelayLock lock, RelayParts parts, Stopping stopping, Consumer<RelayState> state) {
        this.lock = lock;
        this.kafka = parts.kafka();
        this.topicSettings = parts.topics();
        this.settings = parts.settings();
        this.refill = parts.refill();
        this.stopping = stopping;
        this.state = state;
        this.rows = new OutboxRows(lock.connection());
        this.filled = new FilledTopics(lock.connection());
    }

    void lead() throws SQLException {
        while (!stopping.isWished()) {
            state.accept(RelayState.CONNECTING);
            lock.requireHeld();
            try (Admin admin = kafka.admin();
                    BatchSender sender = new BatchSender(kafka.producer())) {
                sender.takeOver();
                relay(sender, new TopicCatalogue(admin, topicSettings));
            } catch (KafkaException e) {
                retryLater(e);
            }
        }
    }

    private void relay(BatchSender sender, TopicCatalogue catalogue) throws SQLException {
        long nextCheck = System.nanoTime();
        while (!stopping.isWished()) {
            if (System.nanoTime() - nextCheck >= 0) {
                refill.check(catalogue, filled);
                nextCheck = System.nanoTime() + settings.topicCheckInterval().toNanos();
                state.accept(RelayState.RELAYING);
            }
            refill.settle(filled);
            relayBatch(sender);
        }
    }

    private void relayBatch(BatchSender sender) throws SQLException {
        List<OutboxRow> batch = rows.next(settings.batchRows());
        if (batch.isEmpty()) {
            lock.awaitWakeup(settings.pollInterval());
            return;
        }
        sender.send(batch);
        rows.delete(batch);
        backoff.reset();
    }

    private void retryLater(KafkaException failure) {
        if (stopping.isWished()) {
            return;
        }
        Duration wait = backoff.next();
        LOG.warnf("Kafka does not take the outbox's rows, next try in %d ms: %s", wait.toMillis(), failure);
        stopping.pause(wait);
    }
}
