package se.jobbspar.schedules.play;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import se.jobbspar.matching.feed.generation.Position;
import se.jobbspar.schedules.index.People;
import se.jobbspar.schedules.kafka.Cluster;
import se.jobbspar.schedules.kafka.Consumer;
import se.jobbspar.schedules.kafka.Entry;
import se.jobbspar.schedules.kafka.Topic;
import se.jobbspar.schedules.postgres.Aggregate;
import se.jobbspar.schedules.postgres.Database;
import se.jobbspar.schedules.postgres.MatchingTables;
import se.jobbspar.schedules.world.World;

/** What must be true: some of it always, the rest when all is quiet. */
record Truth(World world, Cluster cluster, Database database, MatchingTables tables) {
    /** A row leaves the outbox only when readers have been able to see its record; a topic that is deleted takes what is under way along. */
    void requireDurable(long row) {
        if (cluster.lostNothing() && !cluster.isDurable(row)) {
            world.violated("a row was deleted before its record was durable");
        }
    }

    /** Everything before a committed position is in the index, or parked, or forgotten. */
    void requireApplied(Position position, Map<String, Long> written) {
        position.offsets().forEach((partition, next) -> {
            Topic topic = cluster.topics().get(partition.topic());
            if (topic != null
                    && topic.identity().topicId().equals(position.topicIds().get(partition.topic()))
                    && topic.logs().get(partition.partition()).isIntact()) {
                Map<String, Entry> newest = new TreeMap<>();
                for (Entry entry : topic.logs().get(partition.partition()).entries()) {
                    if (entry.offset() < next.offset() && entry.isRecord()) {
                        newest.merge(entry.row().key(), entry, Truth::newer);
                    }
                }
                newest.values()
                        .forEach(entry -> requireApplied(entry, partition.topic(), partition.partition(), written));
            }
        });
    }

    private static Entry newer(Entry one, Entry other) {
        return other.row().version() > one.row().version() ? other : one;
    }

    private void requireApplied(Entry entry, String topic, int partition, Map<String, Long> written) {
        if (isJunk(entry)) {
            if (!tables.isParked(topic, partition, entry.offset())) {
                world.violated("a position was committed beyond a record that was not parked");
            }
        } else if (entry.isTombstone()) {
            if (written.containsKey(entry.row().key())) {
                world.violated("a position was committed beyond an erasure that was not applied");
            }
            if (tables.listed().contains(UUID.fromString(entry.row().key()))) {
                world.violated("a position was committed beyond an erasure while a list held the person");
            }
        } else if (written.getOrDefault(entry.row().key(), Long.MAX_VALUE)
                < entry.row().version()) {
            world.violated("a position was committed beyond a version that was not applied");
        } else if (!written.containsKey(entry.row().key())
                && database.living().containsKey(UUID.fromString(entry.row().key()))) {
            world.violated("a position was committed beyond a record that was not applied");
        }
    }

    private static boolean isJunk(Entry entry) {
        return !entry.isTombstone() && entry.row().value().length == 0;
    }

    /** The index says that it is live and lacks nothing. */
    void requireWhole(People index, Consumer consumer, int remembered) throws IOException {
        Map<String, Long> found = index.found();
        if (consumer.readsWhatItBeganWith()) {
            consumer.goal().stream()
                    .filter(entry -> !entry.isTombstone() && !isJunk(entry))
                    .filter(entry -> database.living()
                            .containsKey(UUID.fromString(entry.row().key())))
                    .filter(entry -> found.getOrDefault(entry.row().key(), 0L)
                            < entry.row().version())
                    .forEach(entry -> world.violated("said live before the goal was passed"));
        }
        if (consumer.lag() == 0
                && index.heardOf() < remembered
                && !missing(found).isEmpty()) {
            world.violated("said live while people are missing");
        }
    }

    /** Who was sent, has nothing left to be sent, and is not found. */
    private List<UUID> missing(Map<String, Long> found) {
        TreeSet<String> waiting = new TreeSet<>();
        database.outbox().values().forEach(row -> waiting.add(row.key()));
        return database.living().keySet().stream()
                .filter(id -> !waiting.contains(id.toString()) && !found.containsKey(id.toString()))
                .toList();
    }

    /** What is not as it must be when all is quiet. */
    List<String> whenQuiet(Map<String, Long> answers) {
        List<String> wrong = new ArrayList<>();
        if (!database.outbox().isEmpty()) {
            wrong.add("rows wait for ever");
        }
        Map<String, Entry> sent = new TreeMap<>();
        cluster.logs().forEach(log -> sent.putAll(log.newest()));
        Map<String, Long> living = new TreeMap<>();
        database.living().forEach((id, version) -> living.put(id.toString(), version));
        living.forEach((id, version) -> {
            Entry last = sent.get(id);
            if (last == null || last.isTombstone() || last.row().version() != version) {
                wrong.add(
                        "the topic " + (last == null ? "lacks somebody" : "ends with another version than the newest"));
            }
        });
        sent.values().stream()
                .filter(entry -> !entry.isTombstone() && !isJunk(entry))
                .filter(entry -> !living.containsKey(entry.row().key()))
                .forEach(entry -> wrong.add("the topic holds somebody erased"));
        if (!answers.equals(living)) {
            wrong.add(wrongAnswers(answers, living));
        }
        if (tables.listed().stream()
                .filter(database.erased()::containsKey)
                // Of a vacancy's deletion that was lost with its topic nobody hears: no grave is kept of it.
                .anyMatch(id -> cluster.lostNothing() || Aggregate.PEOPLE.owns(id))) {
            wrong.add("a list holds somebody erased");
        }
        return wrong;
    }

    private static String wrongAnswers(Map<String, Long> answers, Map<String, Long> living) {
        if (!answers.keySet().containsAll(living.keySet())) {
            return "the index lacks somebody";
        }
        return living.keySet().containsAll(answers.keySet())
                ? "the index holds another version than the newest"
                : "the index holds somebody erased";
    }
}
