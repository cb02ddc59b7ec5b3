package se.jobbspar.outbox.topic;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import se.jobbspar.outbox.SnapshotSource;

/**
 * Notices that Kafka or a topic was lost, and has everything published again.
 *
 * <p>Republishing may take minutes, so it runs on a thread of its own while the relay sends what it appends. The new
 * ids are remembered only when it has ended: a crash in between means that it starts again.
 */
public final class Refill {
    private static final Logger LOG = Logger.getLogger(Refill.class);

    private final List<SnapshotSource> sources;
    private final Executor executor;
    private List<TopicIdentity> filling = List.of();
    private CompletableFuture<Void> republishing = CompletableFuture.completedFuture(null);

    public Refill(List<SnapshotSource> sources, Executor executor) {
        this.sources = List.copyOf(sources);
        this.executor = executor;
    }

    /** Brings the topics into shape, and starts to republish those that are not the ones known to be filled. */
    public void check(TopicCatalogue catalogue, FilledTopics filled) throws SQLException {
        Set<String> topics = sources.stream().map(SnapshotSource::topic).collect(Collectors.toSet());
        if (topics.isEmpty()) {
            return;
        }
        List<TopicIdentity> present = catalogue.ensure(topics);
        if (filling.isEmpty()) {
            start(catalogue, unknown(present, filled));
        }
    }

    /** Remembers what a republishing that has ended meanwhile has filled. */
    public void settle(FilledTopics filled) throws SQLException {
        if (filling.isEmpty() || !republishing.isDone()) {
            return;
        }
        try {
            republishing.join();
            for (TopicIdentity topic : filling) {
                filled.remember(topic);
                LOG.infof("Every snapshot of %s has been appended again", topic.topic());
            }
        } catch (CompletionException e) {
            LOG.error("Republishing failed; it is tried again at the next check", e.getCause());
        } finally {
            filling = List.of();
        }
    }

    private static List<TopicIdentity> unknown(List<TopicIdentity> present, FilledTopics filled) throws SQLException {
        List<TopicIdentity> unknown = new ArrayList<>();
        for (TopicIdentity topic : present) {
            if (!filled.contains(topic)) {
                unknown.add(topic);
            }
        }
        return unknown;
    }

    private void start(TopicCatalogue catalogue, List<TopicIdentity> unknown) {
        if (unknown.isEmpty()) {
            return;
        }
        Set<String> names = unknown.stream().map(TopicIdentity::topic).collect(Collectors.toSet());
        LOG.warnf("New or recreated topics, republishing everything: %s", names);
        catalogue.configure(names);
        filling = unknown;
        republishing = CompletableFuture.runAsync(
                () -> sources.stream()
                        .filter(source -> names.contains(source.topic()))
                        .forEach(SnapshotSource::republish),
                executor);
    }
}
