package se.jobbspar.outbox.topic;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import se.jobbspar.outbox.republish.Republishing;

/**
 * Notices that Kafka or a topic was lost, and has everything published again.
 *
 * <p>Republishing may take minutes, so it runs on a thread of its own while the relay sends what it appends. The new
 * ids are remembered only when it has ended: a crash in between means that it starts again.
 */
public final class Refill {
    private static final Logger LOG = Logger.getLogger(Refill.class);

    private final Republishing republishing;
    private List<TopicIdentity> filling = List.of();
    private CompletableFuture<Void> filled = CompletableFuture.completedFuture(null);

    public Refill(Republishing republishing) {
        this.republishing = republishing;
    }

    /** Brings the topics into shape, and starts to republish those that are not the ones known to be filled. */
    public void check(TopicCatalogue catalogue, FilledTopics known) throws SQLException {
        Set<String> topics = republishing.topics();
        if (topics.isEmpty()) {
            return;
        }
        List<TopicIdentity> present = catalogue.ensure(topics);
        if (filling.isEmpty()) {
            start(catalogue, unknown(present, known));
        }
    }

    /** Remembers what a republishing that has ended meanwhile has filled. */
    public void settle(FilledTopics known) throws SQLException {
        if (filling.isEmpty() || !filled.isDone()) {
            return;
        }
        try {
            filled.join();
            for (TopicIdentity topic : filling) {
                known.remember(topic);
                LOG.infof("Every snapshot of %s has been appended again", topic.topic());
            }
        } catch (CompletionException e) {
            LOG.warnf("Tried again at the next check: %s", e.getCause().getMessage());
        } finally {
            filling = List.of();
        }
    }

    private static List<TopicIdentity> unknown(List<TopicIdentity> present, FilledTopics known) throws SQLException {
        List<TopicIdentity> unknown = new ArrayList<>();
        for (TopicIdentity topic : present) {
            if (!known.contains(topic)) {
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
        filled = republishing.start(names);
    }
}
