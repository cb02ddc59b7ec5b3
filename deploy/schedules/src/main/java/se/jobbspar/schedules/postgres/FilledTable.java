package se.jobbspar.schedules.postgres;

import java.util.Map;
import java.util.TreeMap;
import se.jobbspar.outbox.topic.Extent;
import se.jobbspar.outbox.topic.TopicIdentity;

/** The tables {@code outbox_topic} and {@code outbox_log}. */
final class FilledTable {
    record LogRow(String topicId, Extent extent) {}

    final Map<String, TopicIdentity> topics = new TreeMap<>();
    private final Map<String, Map<Integer, LogRow>> logs = new TreeMap<>();

    Map<Integer, LogRow> logs(String topic) {
        return logs.computeIfAbsent(topic, name -> new TreeMap<>());
    }
}
