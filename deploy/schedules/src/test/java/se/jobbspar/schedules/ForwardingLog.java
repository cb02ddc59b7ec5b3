package se.jobbspar.schedules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import se.jobbspar.matching.feed.topic.FeedRecord;
import se.jobbspar.matching.feed.topic.TopicLog;

/** A feed's topics, for those who change something about them. */
class ForwardingLog implements TopicLog {
    final TopicLog log;

    ForwardingLog(TopicLog log) {
        this.log = log;
    }

    @Override
    public Topics describe() {
        return log.describe();
    }

    @Override
    public Duration tombstoneRetention() {
        return log.tombstoneRetention();
    }

    @Override
    public boolean holds(Map<TopicPartition, OffsetAndMetadata> read) {
        return log.holds(read);
    }

    @Override
    public void seek(List<TopicPartition> partitions, Map<TopicPartition, OffsetAndMetadata> offsets) {
        log.seek(partitions, offsets);
    }

    @Override
    public Map<TopicPartition, Long> ends() {
        return log.ends();
    }

    @Override
    public Map<TopicPartition, OffsetAndMetadata> offsets() {
        return log.offsets();
    }

    @Override
    public long lag() {
        return log.lag();
    }

    @Override
    public List<FeedRecord> poll(Duration longest, Instant now) {
        return log.poll(longest, now);
    }

    @Override
    public void wakeup() {
        log.wakeup();
    }

    @Override
    public void close() {
        log.close();
    }
}
