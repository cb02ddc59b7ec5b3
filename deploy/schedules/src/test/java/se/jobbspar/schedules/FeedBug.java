package se.jobbspar.schedules;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import se.jobbspar.matching.feed.FeedDesign;
import se.jobbspar.matching.feed.RecordedPeople;
import se.jobbspar.matching.feed.parked.Parking;
import se.jobbspar.matching.feed.topic.FeedRecord;
import se.jobbspar.matching.feed.topic.TopicLog;
import se.jobbspar.matching.feed.topic.UndecodableRecord;
import se.jobbspar.schedules.index.ForwardingDesign;
import se.jobbspar.schedules.index.ForwardingPeople;
import se.jobbspar.schedules.index.People;
import se.jobbspar.schedules.play.Parts;

/** Feeds with a mistake in them. */
final class FeedBug {
    private FeedBug() {}

    /** Feeds whose index is another. */
    private abstract static class OtherIndex extends Parts {
        abstract People index(People real);

        @Override
        protected FeedDesign<People> design(FeedDesign<People> real) {
            return new ForwardingDesign(real) {
                @Override
                public People open(Path directory) throws IOException {
                    return index(design.open(directory));
                }
            };
        }
    }

    static final class VersionsAreComparedTheWrongWay extends OtherIndex {
        @Override
        People index(People real) {
            return new ForwardingPeople(real) {
                @Override
                public void put(String id, long version) throws IOException {
                    if (written().getOrDefault(id, Long.MAX_VALUE) >= version) {
                        super.put(id, version);
                    }
                }
            };
        }
    }

    static final class WritesAreNotShown extends OtherIndex {
        @Override
        People index(People real) {
            return new ForwardingPeople(real) {
                @Override
                public void refresh() {
                    // Shown after the next start.
                }
            };
        }
    }

    static final class NobodyIsBuried extends OtherIndex {
        @Override
        People index(People real) {
            return new ForwardingPeople(real) {
                @Override
                public boolean bury(String id, long version, Instant time) {
                    return true;
                }
            };
        }
    }

    /** Above every version that the index knows, so that what comes last wins. */
    private abstract static class LastWins extends ForwardingPeople {
        private static final long STEP = 1_000;

        private final Map<String, Long> steps = new HashMap<>();

        LastWins(People real) {
            super(real);
        }

        long above(String id, long version) {
            return steps.merge(id, STEP, Long::sum) + version;
        }

        @Override
        public Map<String, Long> found() throws IOException {
            return plain(super.found());
        }

        @Override
        public Map<String, Long> written() throws IOException {
            return plain(super.written());
        }

        private static Map<String, Long> plain(Map<String, Long> found) {
            found.replaceAll((id, version) -> version % STEP);
            return found;
        }
    }

    static final class VersionsAreNotCompared extends OtherIndex {
        @Override
        People index(People real) {
            return new LastWins(real) {
                @Override
                public void put(String id, long version) throws IOException {
                    super.put(id, above(id, version));
                }

                @Override
                public boolean bury(String id, long version, Instant time) throws IOException {
                    return super.bury(id, above(id, version), time);
                }
            };
        }
    }

    static final class TombstonesAreSkipped extends Parts {
        @Override
        protected FeedDesign<People> design(FeedDesign<People> real) {
            return new ForwardingDesign(real) {
                @Override
                public Change<People> decode(FeedRecord record) throws UndecodableRecord {
                    return record.tombstone() ? (index, effects) -> {} : design.decode(record);
                }
            };
        }
    }

    static final class ErasedPeopleStayInLists extends Parts {
        @Override
        protected RecordedPeople people(RecordedPeople real) {
            return new RecordedPeople() {
                @Override
                public void forget(Collection<UUID> people) {
                    // Nobody.
                }

                @Override
                public void forgetAllBut(Known known) throws IOException {
                    real.forgetAllBut(known);
                }
            };
        }
    }

    static final class UnreadableRecordsAreSkipped extends Parts {
        @Override
        protected Parking parking(Parking real) {
            return records -> {};
        }
    }

    /** Feeds whose topics are others. */
    private static class OtherLog extends Parts {
        private final UnaryOperator<TopicLog> other;

        OtherLog(UnaryOperator<TopicLog> other) {
            this.other = other;
        }

        @Override
        protected TopicLog log(TopicLog real) {
            return other.apply(real);
        }
    }

    static final class PositionIsCommittedBeforeItsData extends OtherLog {
        PositionIsCommittedBeforeItsData() {
            super(real -> new ForwardingLog(real) {
                private Map<TopicPartition, Long> ends = Map.of();

                @Override
                public Map<TopicPartition, Long> ends() {
                    ends = log.ends();
                    return ends;
                }

                @Override
                public Map<TopicPartition, OffsetAndMetadata> offsets() {
                    Map<TopicPartition, OffsetAndMetadata> offsets = new LinkedHashMap<>(log.offsets());
                    ends.forEach((partition, end) -> offsets.put(partition, new OffsetAndMetadata(end)));
                    return offsets;
                }
            });
        }
    }

    static final class FirstRecordOfEachPollIsLost extends OtherLog {
        FirstRecordOfEachPollIsLost() {
            super(real -> new ForwardingLog(real) {
                @Override
                public List<FeedRecord> poll(Duration longest, Instant now) {
                    return log.poll(longest, now).stream().skip(1).toList();
                }
            });
        }
    }

    static final class GoalIsTakenTooEarly extends OtherLog {
        GoalIsTakenTooEarly() {
            super(real -> new ForwardingLog(real) {
                @Override
                public Map<TopicPartition, Long> ends() {
                    Map<TopicPartition, Long> ends = new LinkedHashMap<>(log.ends());
                    ends.replaceAll((partition, end) -> 0L);
                    return ends;
                }
            });
        }
    }

    static final class NewPartitionsAreReadFromTheirEnds extends OtherLog {
        NewPartitionsAreReadFromTheirEnds() {
            super(real -> new ForwardingLog(real) {
                @Override
                public void seek(List<TopicPartition> partitions, Map<TopicPartition, OffsetAndMetadata> offsets) {
                    log.seek(partitions, offsets);
                    Map<TopicPartition, OffsetAndMetadata> ends = new LinkedHashMap<>();
                    log.ends().forEach((partition, end) -> ends.put(partition, new OffsetAndMetadata(end)));
                    ends.putAll(offsets);
                    log.seek(partitions, ends);
                }
            });
        }
    }

    static List<Class<? extends Parts>> all() {
        return List.of(
                VersionsAreComparedTheWrongWay.class,
                VersionsAreNotCompared.class,
                WritesAreNotShown.class,
                NobodyIsBuried.class,
                TombstonesAreSkipped.class,
                ErasedPeopleStayInLists.class,
                UnreadableRecordsAreSkipped.class,
                PositionIsCommittedBeforeItsData.class,
                FirstRecordOfEachPollIsLost.class,
                GoalIsTakenTooEarly.class,
                NewPartitionsAreReadFromTheirEnds.class);
    }
}
