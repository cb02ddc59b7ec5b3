package se.jobbspar.outbox.topic;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import se.jobbspar.outbox.republish.Republishing;

/**
 * Notices that Kafka or a topic was lost, as a whole or in part, and has everything published again.
 *
 * <p>A topic that has lost some of its records is made anew (ADR 0014): so whoever reads it sees by its id what happened, instead
 * of guessing from offsets.
 *
 * <p>Republishing may take minutes, so it runs on a thread of its own while the relay sends what it appends. The new
 * ids are remembered only when it has ended: a crash in between means that it starts again, and so does a loss.
 */
public final class Refill {
    private static final Logger LOG = Logger.getLogger(Refill.class);

    private final Republishing republishing;
    private final ReadBack readBack;
    private final MeterRegistry meters;
    private final Map<String, TopicIdentity> present = new HashMap<>();
    private List<TopicIdentity> filling = List.of();
    private CompletableFuture<Void> filled = CompletableFuture.completedFuture(null);

    public Refill(Republishing republishing, ReadBack readBack, MeterRegistry meters) {
        this.republishing = republishing;
        this.readBack = readBack;
        this.meters = meters;
        // From the start, so that the first loss is seen as a rise from zero.
        republishing.topics().forEach(this::losses);
    }

    /**
     * What is being republished counts no more, for a topic may have lost since what was sent of it; the next check starts again. An older
     * copy that is put back may bear the very id.
     */
    public void abandon() {
        filling = List.of();
    }

    /**
     * Brings the topics into shape, and starts to republish those that are not the ones known to be filled.
     *
     * @return false when a topic has lost or damaged records: it is gone then, and the next check makes it anew
     */
    public boolean check(TopicCatalogue catalogue, FilledTopics known) throws SQLException {
        Set<String> topics = republishing.topics();
        if (topics.isEmpty()) {
            return true;
        }
        List<TopicIdentity> found = catalogue.ensure(topics);
        Optional<TopicIdentity> damaged = readBack.damaged();
        boolean whole = true;
        for (TopicIdentity topic : found) {
            present.put(topic.topic(), topic);
            whole &= isWhole(topic, damaged.filter(topic::equals).isPresent(), catalogue, known);
        }
        if (whole) {
            readBack.begin(found, catalogue);
        }
        if (whole && filling.isEmpty()) {
            start(catalogue, unknown(found, known));
        }
        return whole;
    }

    private boolean isWhole(TopicIdentity topic, boolean damaged, TopicCatalogue catalogue, FilledTopics known)
            throws SQLException {
        Map<Integer, Extent> now = catalogue.extents(topic);
        boolean another = known.isAnother(topic);
        // One that we have just made is empty; another that holds records is an older copy, put back.
        boolean lost = damaged || (another ? holdsRecords(now) : isCut(known.extents(topic), now));
        if (lost) {
            lost(topic, catalogue, known);
            return false;
        }
        if (another) {
            abandon();
            known.forget(topic);
        }
        known.seen(topic, now);
        return true;
    }

    private static boolean holdsRecords(Map<Integer, Extent> logs) {
        return logs.values().stream().anyMatch(log -> log.end() > 0);
    }

    private static boolean isCut(Map<Integer, Extent> reached, Map<Integer, Extent> now) {
        return reached.entrySet().stream().anyMatch(log -> log.getValue().isCutBy(now.get(log.getKey())));
    }

    /**
     * Notes how far the logs reach now that these stretches are acknowledged.
     *
     * @return false when one of them stands where records were before: the topic is gone then, and what was sent is to be sent again
     */
    public boolean acknowledged(Map<String, Map<Integer, Extent>> sent, TopicCatalogue catalogue, FilledTopics known)
            throws SQLException {
        boolean whole = true;
        for (Map.Entry<String, Map<Integer, Extent>> stretches : sent.entrySet()) {
            TopicIdentity topic = present.get(stretches.getKey());
            if (topic != null && !known.extended(topic, stretches.getValue())) {
                lost(topic, catalogue, known);
                whole = false;
            }
        }
        return whole;
    }

    private void lost(TopicIdentity topic, TopicCatalogue catalogue, FilledTopics known) throws SQLException {
        LOG.warnf(
                "%s has lost or damaged records that Kafka had acknowledged: it is made anew and filled again",
                topic.topic());
        losses(topic.topic()).increment();
        abandon();
        if (!catalogue.drop(topic)) {
            LOG.warnf("Kafka does not let %s be deleted, so it is filled as it is", topic.topic());
            known.forget(topic);
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

    private Counter losses(String topic) {
        return Counter.builder("jobbspar.topic.lost")
                .description("How often a topic was found to have lost or damaged records, and made anew")
                .tag("topic", topic)
                .register(meters);
    }
}
