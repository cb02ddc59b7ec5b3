package se.jobbspar.schedules.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.LogTruncationException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import se.jobbspar.matching.feed.topic.DamagedLog;
import se.jobbspar.matching.feed.topic.FeedRecord;
import se.jobbspar.matching.feed.topic.TopicLog;

/** A consumer of committed records, without a group. */
public final class Consumer implements TopicLog {
    private final Cluster cluster;
    private final Set<String> names;
    private final Map<TopicPartition, OffsetAndMetadata> next = new LinkedHashMap<>();
    private final Map<String, String> ids = new TreeMap<>();
    private Optional<Map<String, Entry>> goal = Optional.empty();

    public Consumer(Cluster cluster, Set<String> names) {
        this.cluster = cluster;
        this.names = new TreeSet<>(names);
    }

    /** What stood before the ends that were told first, and stands there still: a compaction drops what was replaced since. */
    public List<Entry> goal() {
        return goal.orElse(Map.of()).values().stream()
                .filter(entry -> cluster.logs().stream().anyMatch(log -> log.holds(entry)))
                .toList();
    }

    /** Whether it still reads the logs it began with, and they have lost nothing. */
    public boolean readsWhatItBeganWith() {
        return ids.entrySet().stream()
                .allMatch(id -> Optional.ofNullable(cluster.topics().get(id.getKey()))
                        .filter(topic -> topic.identity().topicId().equals(id.getValue()))
                        .filter(topic -> topic.logs().stream().allMatch(Log::isIntact))
                        .isPresent());
    }

    @Override
    public Topics describe() {
        cluster.reach();
        Map<String, String> found = new TreeMap<>();
        List<TopicPartition> partitions = new ArrayList<>();
        for (String name : names) {
            Topic topic = topic(name);
            found.put(name, topic.identity().topicId());
            for (int partition = 0; partition < topic.logs().size(); partition++) {
                partitions.add(new TopicPartition(name, partition));
            }
        }
        return new Topics(found, partitions);
    }

    private Topic topic(String name) {
        return Optional.ofNullable(cluster.topics().get(name))
                .orElseThrow(() -> new UnknownTopicOrPartitionException(name));
    }

    private Log log(TopicPartition partition) {
        return topic(partition.topic()).logs().get(partition.partition());
    }

    @Override
    public Duration tombstoneRetention() {
        cluster.reach();
        return Cluster.TOMBSTONES_KEPT;
    }

    @Override
    public boolean holds(Map<TopicPartition, OffsetAndMetadata> read) {
        cluster.reach();
        return read.entrySet().stream().allMatch(each -> {
            Log log = log(each.getKey());
            return each.getValue().offset() <= log.end() && !isCut(each.getValue(), log);
        });
    }

    /** Whether the log was written anew from an earlier offset on. */
    private static boolean isCut(OffsetAndMetadata read, Log log) {
        return read.leaderEpoch()
                .filter(epoch -> log.endOf(epoch) < read.offset())
                .isPresent();
    }

    @Override
    public void seek(List<TopicPartition> partitions, Map<TopicPartition, OffsetAndMetadata> offsets) {
        cluster.reach();
        next.clear();
        ids.clear();
        goal = Optional.empty();
        for (TopicPartition partition : partitions) {
            next.put(partition, offsets.getOrDefault(partition, new OffsetAndMetadata(0)));
            ids.put(partition.topic(), topic(partition.topic()).identity().topicId());
        }
        partitions.forEach(this::requireSame);
    }

    private void requireSame(TopicPartition partition) {
        OffsetAndMetadata read = next.get(partition);
        boolean isSameTopic = topic(partition.topic()).identity().topicId().equals(ids.get(partition.topic()));
        if (isSameTopic && isCut(read, log(partition))) {
            throw new LogTruncationException(Map.of(partition, read.offset()), Map.of());
        }
    }

    @Override
    public Map<TopicPartition, Long> ends() {
        cluster.reach();
        Map<TopicPartition, Long> ends = new LinkedHashMap<>();
        Map<String, Entry> before = new TreeMap<>();
        for (TopicPartition partition : next.keySet()) {
            ends.put(partition, log(partition).stableEnd());
            before.putAll(log(partition).newest());
        }
        goal = goal.or(() -> Optional.of(before));
        return ends;
    }

    @Override
    public Map<TopicPartition, OffsetAndMetadata> offsets() {
        return Map.copyOf(next);
    }

    @Override
    public long lag() {
        return next.entrySet().stream()
                .filter(each -> cluster.topics().containsKey(each.getKey().topic()))
                .mapToLong(each -> Math.max(
                        0, log(each.getKey()).stableEnd() - each.getValue().offset()))
                .sum();
    }

    @Override
    public List<FeedRecord> poll(Duration longest, Instant now) {
        cluster.reach();
        List<FeedRecord> polled = new ArrayList<>();
        List<TopicPartition> order = new ArrayList<>(next.keySet());
        Collections.rotate(order, cluster.world.draw(order.size()));
        int most = 1 + cluster.world.draw(8);
        for (TopicPartition partition : order) {
            // A topic that is gone gives nothing.
            if (cluster.topics().containsKey(partition.topic())) {
                poll(partition, most, polled, now);
            }
        }
        return polled;
    }

    private void poll(TopicPartition partition, int most, List<FeedRecord> polled, Instant now) {
        requireSame(partition);
        Log log = log(partition);
        long offset = next.get(partition).offset();
        if (offset > log.end()) {
            throw new OffsetOutOfRangeException(Map.of(partition, offset));
        }
        long stable = log.stableEnd();
        for (Entry entry : log.entries()) {
            if (entry.offset() >= offset && entry.offset() < stable && polled.size() < most) {
                if (entry.damaged()) {
                    if (polled.isEmpty()) {
                        throw new DamagedLog(new KafkaException("checksum"));
                    }
                    return;
                }
                next.put(partition, new OffsetAndMetadata(entry.offset() + 1, Optional.of(entry.epoch()), ""));
                if (entry.isRecord()) {
                    polled.add(record(partition, entry, now));
                }
            }
        }
    }

    private static FeedRecord record(TopicPartition partition, Entry entry, Instant now) {
        return new FeedRecord(
                partition.topic(),
                partition.partition(),
                entry.offset(),
                entry.row().key(),
                entry.row().version(),
                entry.row().value(),
                now);
    }

    @Override
    public void wakeup() {
        // One thread runs all: nobody waits.
    }

    @Override
    public void close() {
        next.clear();
    }
}
