package se.jobbspar.schedules.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.jobbspar.outbox.topic.TopicIdentity;

/** A topic and its logs. */
public record Topic(TopicIdentity identity, List<Log> logs) {
    private static final int PARTITIONS = 2;

    static Topic empty(String name, int id) {
        return new Topic(
                new TopicIdentity(name, "cluster", name + "#" + id),
                Stream.generate(Log::new).limit(PARTITIONS).toList());
    }

    Topic copied() {
        return new Topic(identity, new ArrayList<>(logs.stream().map(Log::new).toList()));
    }

    static int partition(String key) {
        return (int) (UUID.fromString(key).getLeastSignificantBits() % PARTITIONS);
    }
}
