package se.jobbspar.matching.feed.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;

/** What the cluster says about some topics; a {@link KafkaException} when one is missing or Kafka is away. */
final class TopicAdmin implements AutoCloseable {
    private final Set<String> topics;
    private final Duration patience;
    private final Admin admin;

    TopicAdmin(Set<String> topics, Map<String, Object> kafka, Duration patience) {
        this.topics = topics;
        this.patience = patience;
        this.admin = Admin.create(kafka);
    }

    TopicLog.Topics describe() {
        Map<String, TopicDescription> found = await(admin.describeTopics(topics).allTopicNames()::get);
        Map<String, String> ids = new HashMap<>();
        List<TopicPartition> partitions = new ArrayList<>();
        found.forEach((name, topic) -> {
            ids.put(name, topic.topicId().toString());
            topic.partitions().forEach(p -> partitions.add(new TopicPartition(name, p.partition())));
        });
        return new TopicLog.Topics(ids, partitions);
    }

    Duration tombstoneRetention() {
        List<ConfigResource> resources = topics.stream()
                .map(t -> new ConfigResource(ConfigResource.Type.TOPIC, t))
                .toList();
        return await(admin.describeConfigs(resources).all()::get).values().stream()
                .map(c -> c.get(TopicConfig.DELETE_RETENTION_MS_CONFIG).value())
                .map(ms -> Duration.ofMillis(Long.parseLong(ms)))
                .min(Duration::compareTo)
                .orElseThrow();
    }

    @FunctionalInterface
    private interface Answer<T> {
        T get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException;
    }

    private <T> T await(Answer<T> answer) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException kafka ? kafka : new KafkaException(e.getCause());
        } catch (TimeoutException e) {
            throw new org.apache.kafka.common.errors.TimeoutException(e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }
}
