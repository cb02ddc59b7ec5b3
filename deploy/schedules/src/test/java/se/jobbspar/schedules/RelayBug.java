package se.jobbspar.schedules;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.errors.TimeoutException;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.outbox.SnapshotSource;
import se.jobbspar.outbox.relay.BrokerLink;
import se.jobbspar.outbox.relay.LeaderSession;
import se.jobbspar.outbox.relay.OutboxRow;
import se.jobbspar.outbox.topic.Extent;
import se.jobbspar.outbox.topic.FilledTopics;
import se.jobbspar.outbox.topic.LogReader;
import se.jobbspar.outbox.topic.TopicIdentity;
import se.jobbspar.schedules.play.Parts;

/** Relays with a mistake in them. */
final class RelayBug {
    private RelayBug() {}

    static final class LostAcknowledgementDeletesRows extends Parts {
        @Override
        protected BrokerLink link(BrokerLink real) {
            return new ForwardingLink(real) {
                @Override
                public Map<String, Map<Integer, Extent>> send(List<OutboxRow> rows) {
                    try {
                        return link.send(rows);
                    } catch (TimeoutException e) {
                        return Map.of();
                    }
                }
            };
        }
    }

    static final class RowsAreDeletedBeforeTheyAreSent extends Parts {
        @Override
        protected LeaderSession session(LeaderSession real) {
            return new ForwardingSession(real) {
                @Override
                public List<OutboxRow> next(int limit) throws SQLException {
                    List<OutboxRow> rows = session.next(limit);
                    session.delete(rows);
                    return rows;
                }
            };
        }
    }

    static final class RowsAreReadAboveTheLastOne extends Parts {
        private long last;

        @Override
        protected LeaderSession session(LeaderSession real) {
            return new ForwardingSession(real) {
                @Override
                public List<OutboxRow> next(int limit) throws SQLException {
                    return session.next(1_000).stream()
                            .filter(row -> row.id() > last)
                            .limit(limit)
                            .toList();
                }

                @Override
                public void delete(List<OutboxRow> acknowledged) throws SQLException {
                    session.delete(acknowledged);
                    last = acknowledged.getLast().id();
                }
            };
        }
    }

    static final class RowsAreDeletedUpToTheLastOne extends Parts {
        @Override
        protected LeaderSession session(LeaderSession real) {
            return new ForwardingSession(real) {
                @Override
                public void delete(List<OutboxRow> acknowledged) throws SQLException {
                    long last = acknowledged.getLast().id();
                    session.delete(session.next(1_000).stream()
                            .filter(row -> row.id() <= last)
                            .toList());
                }
            };
        }
    }

    private abstract static class NobodyIsFenced extends Parts {
        @Override
        protected BrokerLink link(BrokerLink real) {
            return new ForwardingLink(real) {
                @Override
                public void takeOver() {
                    // Sends without an id then.
                }
            };
        }
    }

    static final class TwoLeadersSend extends NobodyIsFenced {
        @Override
        protected boolean holds(boolean lock) {
            return true;
        }
    }

    static final class RowsAreSentInAnotherOrder extends Parts {
        @Override
        protected BrokerLink link(BrokerLink real) {
            return new ForwardingLink(real) {
                @Override
                public Map<String, Map<Integer, Extent>> send(List<OutboxRow> rows) {
                    return link.send(rows.reversed());
                }
            };
        }
    }

    static final class TombstonesAreNotSent extends Parts {
        @Override
        protected BrokerLink link(BrokerLink real) {
            return new ForwardingLink(real) {
                @Override
                public Map<String, Map<Integer, Extent>> send(List<OutboxRow> rows) {
                    return link.send(
                            rows.stream().filter(row -> row.value() != null).toList());
                }
            };
        }
    }

    static final class AllIsDeletedWhenTheFirstIsSent extends Parts {
        @Override
        protected BrokerLink link(BrokerLink real) {
            return new ForwardingLink(real) {
                @Override
                public Map<String, Map<Integer, Extent>> send(List<OutboxRow> rows) {
                    return link.send(List.of(rows.getFirst()));
                }
            };
        }
    }

    static final class RefillSkipsATopic extends Parts {
        @Override
        protected SnapshotSource source(SnapshotSource real) {
            return new Refilling(real) {
                @Override
                public Optional<UUID> republishAfter(UUID after, int limit) {
                    return topic().equals(Topics.VACANCIES) ? Optional.empty() : source.republishAfter(after, limit);
                }
            };
        }
    }

    static final class RefillEndsAfterABatch extends Parts {
        @Override
        protected SnapshotSource source(SnapshotSource real) {
            return new Refilling(real) {
                @Override
                public Optional<UUID> republishAfter(UUID after, int limit) {
                    source.republishAfter(after, limit);
                    return Optional.empty();
                }
            };
        }
    }

    private abstract static class Refilling implements SnapshotSource {
        final SnapshotSource source;

        Refilling(SnapshotSource source) {
            this.source = source;
        }

        @Override
        public Topic<?> topic() {
            return source.topic();
        }
    }

    static final class TopicIsKnownByItsName extends Parts {
        private final Set<String> known = new HashSet<>();

        @Override
        protected LeaderSession session(LeaderSession real) {
            return new ForwardingSession(real) {
                @Override
                public FilledTopics filled() {
                    return new ForwardingFilled(session.filled()) {
                        @Override
                        public boolean contains(TopicIdentity topic) throws SQLException {
                            return filled.contains(topic) || known.contains(topic.topic());
                        }

                        @Override
                        public void remember(TopicIdentity topic) throws SQLException {
                            filled.remember(topic);
                            known.add(topic.topic());
                        }
                    };
                }
            };
        }
    }

    static final class EndsOfLogsAreForgotten extends Parts {
        @Override
        protected LeaderSession session(LeaderSession real) {
            return new ForwardingSession(real) {
                @Override
                public FilledTopics filled() {
                    return new ForwardingFilled(session.filled()) {
                        @Override
                        public Map<Integer, Extent> extents(TopicIdentity topic) {
                            return Map.of();
                        }

                        @Override
                        public boolean extended(TopicIdentity topic, Map<Integer, Extent> stretches) {
                            return true;
                        }
                    };
                }
            };
        }
    }

    static final class DamagedLogPassesAsSound extends Parts {
        @Override
        protected LogReader reader(LogReader real) {
            return topic -> true;
        }
    }

    static List<Class<? extends Parts>> all() {
        return List.of(
                LostAcknowledgementDeletesRows.class,
                RowsAreDeletedBeforeTheyAreSent.class,
                RowsAreReadAboveTheLastOne.class,
                RowsAreDeletedUpToTheLastOne.class,
                TwoLeadersSend.class,
                RowsAreSentInAnotherOrder.class,
                TombstonesAreNotSent.class,
                AllIsDeletedWhenTheFirstIsSent.class,
                RefillSkipsATopic.class,
                RefillEndsAfterABatch.class,
                TopicIsKnownByItsName.class,
                EndsOfLogsAreForgotten.class,
                DamagedLogPassesAsSound.class);
    }
}
