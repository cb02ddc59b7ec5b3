package se.jobbspar.outbox.topic;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicCollection;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicDeletionDisabledException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicIdException;

/** The topics as an admin client sees them. */
public final class KafkaTopics implements TopicCatalogue {
    /** A deleted topic is still listed until the broker has heard of it. */
    private static final Duration HEARD_WITHIN = Duration.ofSeconds(5);

    private final Admin admin;
    private final TopicSettings settings;

    public KafkaTopics(Admin admin, TopicSettings settings) {
        this.admin = admin;
        this.settings = settings;
    }

    @Override
    public List<TopicIdentity> ensure(Set<String> topics) {
        Set<String> existing = get(admin.listTopics().names());
        List<String> missing =
                topics.stream().filter(topic -> !existing.contains(topic)).toList();
        if (!missing.isEmpty()) {
            create(missing);
        }
        String cluster = get(admin.describeCluster().clusterId());
        return get(admin.describeTopics(topics).allTopicNames()).values().stream()
                .map(topic -> identity(topic, cluster))
                .toList();
    }

    @Override
    public void configure(Collection<String> topics) {
        List<AlterConfigOp> wanted = settings.config().entrySet().stream()
                .map(entry -> new ConfigEntry(entry.getKey(), entry.getValue()))
                .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
                .toList();
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        topics.forEach(topic -> changes.put(new ConfigResource(ConfigResource.Type.TOPIC, topic), wanted));
        get(admin.incrementalAlterConfigs(changes).all());
    }

    private void create(List<String> topics) {
        // The replication factor is the cluster's decision.
        List<NewTopic> created = topics.stream()
                .map(topic -> new NewTopic(topic, Optional.of(settings.partitions()), Optional.empty())
                        .configs(settings.config()))
                .toList();
        try {
            get(admin.createTopics(created).all());
        } catch (TopicExistsException e) {
            // Somebody was quicker; then it is there, which is what was wanted.
        }
    }

    @Override
    public Map<Integer, Extent> extents(TopicIdentity topic) {
        List<TopicPartition> partitions = partitions(topic);
        Map<TopicPartition, ListOffsetsResultInfo> starts = offsets(partitions, OffsetSpec.earliest());
        // Of all records: transactions that were broken off and control records are part of the log, too.
        Map<TopicPartition, ListOffsetsResultInfo> ends = offsets(partitions, OffsetSpec.latest());
        return partitions.stream()
                .collect(Collectors.toMap(
                        TopicPartition::partition,
                        p -> new Extent(starts.get(p).offset(), ends.get(p).offset())));
    }

    @Override
    public Map<Integer, Integer> epochs(TopicIdentity topic) {
        return offsets(partitions(topic), OffsetSpec.latest()).entrySet().stream()
                .collect(Collectors.toMap(
                        end -> end.getKey().partition(),
                        end -> end.getValue().leaderEpoch().orElse(0)));
    }

    private List<TopicPartition> partitions(TopicIdentity topic) {
        return get(admin.describeTopics(Set.of(topic.topic())).allTopicNames()).get(topic.topic()).partitions().stream()
                .map(TopicPartitionInfo::partition)
                .map(partition -> new TopicPartition(topic.topic(), partition))
                .toList();
    }

    private Map<TopicPartition, ListOffsetsResultInfo> offsets(List<TopicPartition> partitions, OffsetSpec which) {
        return get(admin.listOffsets(partitions.stream().collect(Collectors.toMap(Function.identity(), p -> which)))
                .all());
    }

    @Override
    public boolean drop(TopicIdentity topic) {
        try {
            Uuid id = Uuid.fromString(topic.topicId());
            get(admin.deleteTopics(TopicCollection.ofTopicIds(Set.of(id))).all());
            awaitGone(topic, id);
            return true;
        } catch (UnknownTopicIdException e) {
            return true;
        } catch (TopicDeletionDisabledException | AuthorizationException e) {
            return false;
        }
    }

    private void awaitGone(TopicIdentity topic, Uuid id) {
        long end = System.nanoTime() + HEARD_WITHIN.toNanos();
        while (get(admin.listTopics().listings()).stream()
                .anyMatch(listed -> listed.topicId().equals(id))) {
            if (System.nanoTime() - end > 0) {
                throw new TimeoutException(topic.topic() + " is deleted, and listed still");
            }
            Thread.onSpinWait();
        }
    }

    private static TopicIdentity identity(TopicDescription topic, String cluster) {
        return new TopicIdentity(topic.name(), cluster, topic.topicId().toString());
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
        }
    }
}
