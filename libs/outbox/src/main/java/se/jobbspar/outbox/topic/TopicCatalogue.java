package se.jobbspar.outbox.topic;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.KafkaException;

/** The topics as they are in Kafka. Every method throws {@link KafkaException} when Kafka cannot be asked. */
public interface TopicCatalogue {
    /** Creates the topics that are missing, and says who they all are. */
    List<TopicIdentity> ensure(Set<String> topics);

    /** Gives topics that somebody else made, or that an older version made, the settings they need. */
    void configure(Collection<String> topics);

    /** What the log of each partition holds now, from its start to its end. */
    Map<Integer, Extent> extents(TopicIdentity topic);

    /** The epoch of each partition's log; another one means that a broker has taken it over since. */
    Map<Integer, Integer> epochs(TopicIdentity topic);

    /** Deletes this very topic and none that has been made in its place; false when the cluster does not allow it. */
    boolean drop(TopicIdentity topic);
}
