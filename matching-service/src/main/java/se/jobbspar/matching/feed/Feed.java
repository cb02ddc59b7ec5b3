package se.jobbspar.matching.feed;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import se.jobbspar.matching.feed.FeedState.Starting;
import se.jobbspar.matching.feed.FeedState.Stopped;
import se.jobbspar.matching.feed.generation.Served;
import se.jobbspar.matching.feed.topic.TopicLog;
import se.jobbspar.matching.index.FedIndex;

/**
 * Keeps one index up to date for as long as the service runs.
 *
 * <p>One thread owns the consumer and the writer. When Kafka is away the index keeps answering and the feed keeps
 * trying; when the index cannot be written the feed stops for good, because only a restart can mend that.
 */
public final class Feed<I extends FedIndex> implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Feed.class);
    private final FeedDesign<I> design;
    private final FeedConfig config;
    private final Supplier<TopicLog> logs;
    private final SideEffects effects;
    private final Clock clock;
    private final FeedProgress progress;
    private final Served<I> served;
    private final Thread thread;
    private volatile boolean stopping;
    private volatile TopicLog reading;

    public Feed(FeedDesign<I> design, FeedConfig config, Map<String, Object> kafka, SideEffects effects, Clock clock) {
        this.design = design;
        this.config = config;
        this.logs = () -> new TopicLog(design.topics(), kafka);
        this.effects = effects;
        this.clock = clock;
        this.progress = new FeedProgress(clock);
        this.served = new Served<>(design.name());
        this.thread = new Thread(this::run, "feed-" + design.name());
    }

    public String name() {
        return design.name();
    }

    public Served<I> served() {
        return served;
    }

    public FeedProgress progress() {
        return progress;
    }

    public void start() {
        thread.start();
    }

    private void run() {
        try (Writing<I> writing = new Writing<>(design, config, effects, clock, progress, served)) {
            while (!stopping) {
                follow(writing);
            }
            writing.commit();
            progress.enter(new Stopped("asked to stop"));
        } catch (IOException | RuntimeException | Error e) {
            LOG.errorf(e, "Feed %s stopped; the service must be restarted", design.name());
            progress.enter(new Stopped(e.getClass().getSimpleName() + " while writing the index"));
        }
    }

    /** One connection to Kafka, from seek to the first trouble. */
    private void follow(Writing<I> writing) throws IOException {
        try (TopicLog log = logs.get()) {
            reading = log;
            Following<I> following = new Following<>(log, writing, config, clock, progress);
            read(following);
            if (stopping) {
                following.end();
            }
        } catch (KafkaException e) {
            waitFor(e);
        } finally {
            reading = null;
        }
    }

    private void read(Following<I> following) throws IOException {
        try {
            boolean going = true;
            while (!stopping && going) {
                going = following.step();
            }
        } catch (WakeupException e) {
            // Asked to stop, which the caller sees by itself.
        }
    }

    private void waitFor(KafkaException trouble) {
        if (stopping) {
            return;
        }
        String what = trouble.getClass().getSimpleName();
        LOG.warnf("Feed %s waits for Kafka: %s", design.name(), what);
        if (progress.state() instanceof Starting) {
            progress.enter(new Starting("Kafka: " + what));
        }
        try {
            Thread.sleep(config.retry());
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    /** Commits and closes; returns when the thread has ended. */
    @Override
    public void close() {
        stopping = true;
        TopicLog log = reading;
        if (log != null) {
            log.wakeup();
        }
        try {
            thread.join(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
