package se.jobbspar.matching.feed.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * How far an index has read, as it stands in the index's own commit (ADR 0007).
 *
 * @param topicIds topic name to Kafka's topic id; empty in an index that has read nothing
 * @param offsets the next offset to read per partition, everything before it is applied; with the epoch of its log in which the last
 *     one was written, by which Kafka tells whether the log was written anew since
 * @param asOf the latest time at which the index is known to have held everything its topics held, or null
 */
public record Position(Map<String, String> topicIds, Map<TopicPartition, OffsetAndMetadata> offsets, Instant asOf) {
    public static final Position NOWHERE = new Position(Map.of(), Map.of(), null);
    private static final String TOPIC = "topic:";
    private static final String OFFSET = "offset:";
    private static final String EPOCH = "epoch:";
    private static final String AS_OF = "as-of";

    public Position {
        topicIds = Map.copyOf(topicIds);
        offsets = Map.copyOf(offsets);
    }

    public static Position of(Map<String, String> userData) {
        Map<String, String> ids = new HashMap<>();
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        userData.forEach((key, value) -> {
            if (key.startsWith(TOPIC)) {
                ids.put(key.substring(TOPIC.length()), value);
            } else if (key.startsWith(OFFSET)) {
                int colon = key.lastIndexOf(':');
                int partition = Integer.parseInt(key.substring(colon + 1));
                Optional<Integer> epoch = Optional.ofNullable(userData.get(EPOCH + key.substring(OFFSET.length())))
                        .map(Integer::valueOf);
                offsets.put(
                        new TopicPartition(key.substring(OFFSET.length(), colon), partition),
                        new OffsetAndMetadata(Long.parseLong(value), epoch, ""));
            }
        });
        String asOf = userData.get(AS_OF);
        return new Position(ids, offsets, asOf == null ? null : Instant.parse(asOf));
    }

    /** As text, from which {@link #of} makes the same position. */
    public Map<String, String> userData() {
        Map<String, String> data = new TreeMap<>();
        topicIds.forEach((topic, id) -> data.put(TOPIC + topic, id));
        offsets.forEach((p, next) -> {
            String partition = p.topic() + ":" + p.partition();
            data.put(OFFSET + partition, Long.toString(next.offset()));
            next.leaderEpoch().ifPresent(epoch -> data.put(EPOCH + partition, Integer.toString(epoch)));
        });
        if (asOf != null) {
            data.put(AS_OF, asOf.toString());
        }
        return data;
    }

    /** The same topics and time with nothing read of them: where a new index begins that replaces one standing here. */
    Position unread() {
        return new Position(topicIds, Map.of(), asOf);
    }

    /** How far it has come in these of its partitions. */
    public Map<TopicPartition, OffsetAndMetadata> in(Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetAndMetadata> there = new HashMap<>(offsets);
        there.keySet().retainAll(partitions);
        return there;
    }

    /** Whether this one was reached later. */
    public boolean isAfter(Position other) {
        return asOf != null && (other.asOf == null || asOf.isAfter(other.asOf));
    }

    /** Why an index at this position cannot simply go on, if it cannot. */
    public Optional<RebuildReason> obstacle(Map<String, String> currentIds, Duration tombstoneRetention, Instant now) {
        if (topicIds.isEmpty()) {
            return Optional.empty();
        }
        boolean tooOld = asOf != null && asOf.plus(tombstoneRetention).isBefore(now);
        if (topicIds.entrySet().stream()
                .anyMatch(known -> isAnother(known.getValue(), currentIds.get(known.getKey())))) {
            return Optional.of(tooOld ? RebuildReason.LOST_WHILE_AWAY : RebuildReason.TOPIC_RECREATED);
        }
        if (tooOld) {
            return Optional.of(RebuildReason.COMMIT_TOO_OLD);
        }
        return topicIds.keySet().equals(currentIds.keySet())
                ? Optional.empty()
                : Optional.of(RebuildReason.TOPICS_CHANGED);
    }

    private static boolean isAnother(String id, String currentId) {
        return currentId != null && !currentId.equals(id);
    }

    /** {@code topic-partition@offset} of every partition, sorted, separated by spaces. */
    public String text() {
        return offsets.entrySet().stream()
                .map(e -> e.getKey() + "@" + e.getValue().offset())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
