package se.jobbspar.schedules.kafka;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import se.jobbspar.outbox.topic.Extent;
import se.jobbspar.outbox.topic.TopicCatalogue;
import se.jobbspar.outbox.topic.TopicIdentity;

/** An admin client. */
record Catalogue(Cluster cluster) implements TopicCatalogue {
    @Override
    public List<TopicIdentity> ensure(Set<String> topics) {
        cluster.reach();
        for (String name : new TreeSet<>(topics)) {
            if (!cluster.topics().containsKey(name)) {
                cluster.create(name);
            }
        }
        return cluster.topics().values().stream().map(Topic::identity).toList();
    }

    @Override
    public void configure(Collection<String> topics) {
        cluster.reach();
    }

    @Override
    public Map<Integer, Extent> extents(TopicIdentity topic) {
        return ofLogs(topic, log -> new Extent(0, log.end()));
    }

    @Override
    public Map<Integer, Integer> epochs(TopicIdentity topic) {
        return ofLogs(topic, Log::epoch);
    }

    private <T> Map<Integer, T> ofLogs(TopicIdentity topic, Function<Log, T> what) {
        cluster.reach();
        Topic found = cluster.topics().get(topic.topic());
        if (found == null) {
            throw new UnknownTopicOrPartitionException(topic.topic());
        }
        Map<Integer, T> all = new TreeMap<>();
        for (int partition = 0; partition < found.logs().size(); partition++) {
            all.put(partition, what.apply(found.logs().get(partition)));
        }
        return all;
    }

    @Override
    public boolean drop(TopicIdentity topic) {
        cluster.reach();
        cluster.topics().values().removeIf(found -> found.identity().equals(topic));
        return true;
    }
}
