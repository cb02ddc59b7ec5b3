package se.jobbspar.matching.feed;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jboss.logging.Logger;
import se.jobbspar.matching.feed.FeedState.Stopped;
import se.jobbspar.matching.feed.generation.Served;
import se.jobbspar.matching.feed.topic.KafkaTopicLog;
import se.jobbspar.matching.index.FedIndex;
import se.jobbspar.matching.index.IndexNotReady;

/**
 * Keeps one index up to date for as long as the service runs.
 *
 * <p>One thread owns the consumer and the writer. When Kafka is away the index keeps answering and the feed keeps
 * trying; when the index cannot be committed nobody answers until it can.
 */
public final class Feed<I extends FedIndex> implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Feed.class);
    private final String name;
    private final FeedConfig config;
    private final FeedProgress progress;
    private final Served<I> served;
    private final Course<I> course;
    private final Thread thread;
    private volatile boolean stopping;

    public Feed(
            FeedDesign<I> design,
            FeedConfig config,
            Map<String, Object> kafka,
            SideEffects effects,
            FeedMemory memory,
            Clock clock) {
        this.name = design.name();
        this.config = config;
        this.progress = new FeedProgress(clock);
        this.served = new Served<>(name);
        this.course = new Course<>(
                design,
                config,
                () -> new KafkaTopicLog(design.topics(), kafka),
                effects,
                memory,
                clock,
                progress,
                served);
        this.thread = new Thread(this::run, "feed-" + name);
    }

    public String name() {
        return name;
    }

    public FeedProgress progress() {
        return progress;
    }

    /** Whether it answers: there is an index, and it is not too far behind. */
    public boolean answers() {
        return served.ready() && !isTooFarBehind();
    }

    private boolean isTooFarBehind() {
        return progress.lag() > config.maxLag();
    }

    /**
     * Reads the index that answers now.
     *
     * @throws IndexNotReady when there is none, or it is too far behind
     */
    public <T> T read(Served.Read<I, T> read) throws IOException {
        if (served.ready() && isTooFarBehind()) {
            throw new IndexNotReady(name, progress.lag());
        }
        return served.read(read);
    }

    public void start() {
        thread.start();
    }

    private void run() {
        try (course) {
            while (!stopping) {
                pause(course.step());
            }
            course.end();
            progress.enter(new Stopped("asked to stop"));
        } catch (IOException | RuntimeException | Error e) {
            LOG.errorf(e, "Feed %s stopped; the service must be restarted", name);
            progress.enter(new Stopped(e.getClass().getSimpleName()));
        }
    }

    private void pause(Duration wait) {
        try {
            Thread.sleep(stopping ? Duration.ZERO : wait);
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    /** Commits and closes; returns when the thread has ended. */
    @Override
    public void close() {
        stopping = true;
        course.wakeup();
        try {
            thread.join(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
