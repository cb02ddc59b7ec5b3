package se.jobbspar.matching.feed;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import se.jobbspar.matching.feed.generation.Position;
import se.jobbspar.matching.feed.generation.RebuildReason;
import se.jobbspar.matching.feed.topic.FeedRecord;
import se.jobbspar.matching.feed.topic.TopicLog;
import se.jobbspar.matching.index.FedIndex;

/** The index following its topics over one connection. */
final class Following<I extends FedIndex> {
    private final TopicLog log;
    private final Writing<I> writing;
    private final FeedConfig config;
    private final Clock clock;
    private final FeedProgress progress;
    private final TopicLog.Topics topics;
    private final Duration tombstoneRetention;
    private final Map<TopicPartition, Long> goal;
    private Instant lastRecord;
    private Instant lastCheck;

    /** Seeks to where the index stands, or to the start of a new one when it cannot go on from there. */
    Following(TopicLog log, Writing<I> writing, FeedConfig config, Clock clock, FeedProgress progress)
            throws IOException {
        this.log = log;
        this.writing = writing;
        this.config = config;
        this.clock = clock;
        this.progress = progress;
        this.topics = log.describe();
        this.tombstoneRetention = log.tombstoneRetention();
        Instant now = clock.instant();
        Optional<RebuildReason> obstacle = obstacle(writing.known(), topics, now);
        if (obstacle.isPresent()) {
            writing.rebuild(obstacle.get(), now);
        }
        writing.catchUp(topics.ids(), now);
        log.seek(topics.partitions(), writing.position().offsets());
        this.goal = log.ends();
        this.lastRecord = now;
        this.lastCheck = now;
    }

    /** Why an index that has come as far as these positions cannot go on. */
    private Optional<RebuildReason> obstacle(List<Position> known, TopicLog.Topics current, Instant now) {
        Optional<RebuildReason> obstacle = known.stream()
                .flatMap(one -> one.obstacle(current.ids(), tombstoneRetention, now).stream())
                .findFirst();
        return orCut(obstacle, () -> !known.stream().allMatch(one -> log.holds(one.in(current.partitions()))));
    }

    /** With what it means when logs are cut short besides. */
    private static Optional<RebuildReason> orCut(Optional<RebuildReason> obstacle, BooleanSupplier cut) {
        // Of a topic that was made anew no log is what it was.
        if (obstacle.filter(RebuildReason::awaitsRefill).isPresent() || !cut.getAsBoolean()) {
            return obstacle;
        }
        return Optional.of(RebuildReason.LOG_CUT_SHORT.and(obstacle));
    }

    /** Polls once and does what is due; false when the topics have to be described and sought anew. */
    boolean step() throws IOException {
        writing.requireSound();
        List<FeedRecord> records;
        try {
            records = log.poll(config.poll(), clock.instant());
        } catch (InvalidOffsetException e) {
            Instant now = clock.instant();
            writing.rebuild(whyNotReadOn(now), now);
            return false;
        }
        Instant now = clock.instant();
        if (!records.isEmpty()) {
            lastRecord = now;
            writing.apply(records, now);
            writing.tell(position(writing.position().asOf()));
        }
        progress.lag(log.lag());
        if (!writing.isLive() && passed(goal) && writing.holdsEnough(lastRecord, now)) {
            // Whoever stood still for long since the topics were sought has missed tombstones.
            Optional<RebuildReason> obstacle = writing.position().obstacle(topics.ids(), tombstoneRetention, now);
            if (obstacle.isPresent()) {
                writing.rebuild(obstacle.get(), now);
                return false;
            }
            writing.arrive(position(now), now);
        }
        return now.isBefore(lastCheck.plus(config.commitEvery())) || check(now);
    }

    /** How long to let records gather before the next step. */
    Duration rest() {
        return writing.rest(clock.instant());
    }

    /** A recreated topic and one cut short show themselves like a lost offset, and are other reasons. */
    private RebuildReason whyNotReadOn(Instant now) {
        Position here = position(writing.position().asOf());
        return obstacle(List.of(here), log.describe(), now).orElse(RebuildReason.OFFSET_OUT_OF_RANGE);
    }

    /** Commits at an orderly end what has been read since the last check. */
    void end() throws IOException {
        try {
            check(clock.instant());
        } catch (WakeupException e) {
            // The call that asked us to stop came between two polls and met this one; it does so once.
            check(clock.instant());
        }
    }

    /** Asks Kafka whether the topics are still the same ones, and only then commits what was read from them. */
    private boolean check(Instant now) throws IOException {
        lastCheck = now;
        // Before the ids: a topic that is made anew in between is not taken for one that was cut short.
        Map<TopicPartition, Long> ends = log.ends();
        TopicLog.Topics current = log.describe();
        Position here = position(passed(ends) ? now : writing.position().asOf());
        Optional<RebuildReason> obstacle =
                orCut(writing.position().obstacle(current.ids(), tombstoneRetention, now), () -> !goalIsWithin(ends));
        if (obstacle.isPresent()) {
            writing.rebuild(obstacle.get(), now);
            return false;
        }
        writing.commitIfDue(here, now);
        writing.tidyIfDue(now, tombstoneRetention);
        return current.partitions().size() == topics.partitions().size();
    }

    /** Whether the goal can still be reached: a log that ends before it was cut short since. */
    private boolean goalIsWithin(Map<TopicPartition, Long> ends) {
        return goal.entrySet().stream().allMatch(end -> end.getValue() <= ends.get(end.getKey()));
    }

    private Position position(Instant asOf) {
        return new Position(topics.ids(), log.offsets(), asOf);
    }

    private boolean passed(Map<TopicPartition, Long> ends) {
        Map<TopicPartition, OffsetAndMetadata> offsets = log.offsets();
        return ends.entrySet().stream()
                .allMatch(e -> offsets.containsKey(e.getKey())
                        ? offsets.get(e.getKey()).offset() >= e.getValue()
                        : e.getValue() == 0);
    }
}
