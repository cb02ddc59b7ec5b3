package se.jobbspar.matching.feed;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;
import se.jobbspar.matching.feed.FeedState.Halted;
import se.jobbspar.matching.feed.FeedState.Starting;
import se.jobbspar.matching.feed.generation.Served;
import se.jobbspar.matching.feed.topic.DamagedLog;
import se.jobbspar.matching.feed.topic.TopicLog;
import se.jobbspar.matching.index.FedIndex;

/**
 * What one feed does, step by step: it opens its index, connects to its topics, follows them, and begins again where trouble came
 * from. Without a thread and without waiting, so that a test can be its clock.
 */
public final class Course<I extends FedIndex> implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Course.class);
    private final FeedDesign<I> design;
    private final FeedConfig config;
    private final Supplier<TopicLog> logs;
    private final SideEffects effects;
    private final FeedMemory memory;
    private final Clock clock;
    private final FeedProgress progress;
    private final Served<I> served;
    private Writing<I> writing;
    private Following<I> following;
    private volatile TopicLog log;

    public Course(
            FeedDesign<I> design,
            FeedConfig config,
            Supplier<TopicLog> logs,
            SideEffects effects,
            FeedMemory memory,
            Clock clock,
            FeedProgress progress,
            Served<I> served) {
        this.design = design;
        this.config = config;
        this.logs = logs;
        this.effects = effects;
        this.memory = memory;
        this.clock = clock;
        this.progress = progress;
        this.served = served;
    }

    /** Does what is next, and says how long to pause before the step after it. */
    public Duration step() {
        try {
            if (writing == null) {
                writing = new Writing<>(design, config, effects, clock, progress, served, memory);
            } else if (following == null) {
                log = logs.get();
                following = new Following<>(log, writing, config, clock, progress);
            } else if (!following.step()) {
                disconnect();
            } else {
                progress.readsOn();
                return following.rest();
            }
            return Duration.ZERO;
        } catch (WakeupException e) {
            // Asked to stop, which the caller sees by itself.
            return Duration.ZERO;
        } catch (KafkaException e) {
            disconnect();
            waitFor(e);
        } catch (IOException | AlreadyClosedException e) {
            halt(e);
        } catch (FeedMemory.Away e) {
            progress.enter(new Starting("the database"));
        }
        return config.retry();
    }

    private void waitFor(KafkaException trouble) {
        String what = trouble.getClass().getSimpleName();
        LOG.warnf("Feed %s waits for Kafka: %s", design.name(), what);
        if (progress.state() instanceof Starting) {
            progress.enter(new Starting("Kafka: " + what));
        } else {
            progress.meet(trouble instanceof DamagedLog ? "a record in Kafka's log is damaged" : "Kafka is away");
        }
    }

    /** Nobody answers meanwhile: an index that takes no more writes would keep on finding people who are erased. */
    private void halt(Exception trouble) {
        LOG.errorf(trouble, "Feed %s cannot use its index, and tries again", design.name());
        disconnect();
        closeIndex();
        progress.enter(new Halted(
                trouble instanceof CorruptIndexException
                        ? "the index is damaged"
                        : "the index cannot be written; is the disk full?"));
    }

    private void closeIndex() {
        Writing<I> open = writing;
        writing = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException | AlreadyClosedException e) {
                LOG.warnf("Feed %s closes its index with trouble: %s", design.name(), e);
            }
        }
    }

    /** Commits what has been read, as far as that is possible. */
    public void end() throws IOException {
        try {
            if (following != null) {
                following.end();
            }
        } catch (KafkaException e) {
            LOG.warnf(
                    "Feed %s ends without Kafka: %s",
                    design.name(), e.getClass().getSimpleName());
        }
        if (writing != null) {
            writing.commit();
        }
    }

    /** Ends a call to Kafka that is under way, from another thread. */
    void wakeup() {
        TopicLog reading = log;
        if (reading != null) {
            reading.wakeup();
        }
    }

    private void disconnect() {
        following = null;
        TopicLog open = log;
        log = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public void close() {
        disconnect();
        closeIndex();
    }
}
