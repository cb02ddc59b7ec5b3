package se.jobbspar.outbox.topic;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics as they are in Kafka. Every method throws {@link KafkaException} when Kafka cannot be asked. */
public final class TopicCatalogue {
    private final Admin admin;
    private final TopicSettings settings;

    public TopicCatalogue(Admin admin, TopicSettings settings) {
        this.admin = admin;
        this.settings = settings;
    }

    /** Creates the topics that are missing, and says who they all are. */
    List<TopicIdentity> ensure(Set<String> topics) {
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

    /** Gives topics that somebody else made, or that an older version made, the settings they need. */
    void configure(Collection<String> topics) {
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
