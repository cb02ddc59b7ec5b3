package se.jobbspar.outbox.topic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jboss.logging.Logger;

/**
 * Reads the topics as a whole, in the background and one at a time: each when it is first met, when a broker has taken its logs
 * over, itself after a restart for instance, and once in a while. So damage is found while the snapshots are there to mend it, and
 * not by the next reader that has to begin at the start.
 */
public final class ReadBack {
    private static final Logger LOG = Logger.getLogger(ReadBack.class);

    /** @param epochs of the logs when it was read, by partition */
    private record Read(TopicIdentity topic, Map<Integer, Integer> epochs, Instant begun) {}

    private final LogReader reader;
    private final Executor executor;
    private final Clock clock;
    private final Duration every;
    private final Map<String, Read> last = new HashMap<>();
    private Optional<Read> current = Optional.empty();
    private CompletableFuture<Boolean> sound = CompletableFuture.completedFuture(true);

    /** @param every longest time between two readings of a topic */
    public ReadBack(LogReader reader, Executor executor, Clock clock, Duration every) {
        this.reader = reader;
        this.executor = executor;
        this.clock = clock;
        this.every = every;
    }

    /** Begins to read the first of these that is due, unless another is being read. */
    void begin(List<TopicIdentity> present, TopicCatalogue catalogue) {
        for (TopicIdentity topic : present) {
            if (current.isEmpty()) {
                Read now = new Read(topic, catalogue.epochs(topic), clock.instant());
                if (isDue(now)) {
                    current = Optional.of(now);
                    sound = CompletableFuture.supplyAsync(() -> reader.canBeRead(topic), executor);
                }
            }
        }
    }

    private boolean isDue(Read now) {
        Read before = last.get(now.topic().topic());
        return before == null
                || !before.topic().equals(now.topic())
                || !before.epochs().equals(now.epochs())
                || !now.begun().isBefore(before.begun().plus(every));
    }

    /** The topic that was read meanwhile and found damaged; told once. */
    Optional<TopicIdentity> damaged() {
        if (current.isEmpty() || !sound.isDone()) {
            return Optional.empty();
        }
        Read read = current.get();
        current = Optional.empty();
        try {
            boolean isSound = sound.join();
            last.put(read.topic().topic(), read);
            return isSound ? Optional.empty() : Optional.of(read.topic());
        } catch (CompletionException e) {
            LOG.warnf("%s could not be read back, tried again: %s", read.topic().topic(), e.getCause());
            return Optional.empty();
        }
    }
}
