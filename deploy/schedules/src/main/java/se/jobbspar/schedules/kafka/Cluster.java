package se.jobbspar.schedules.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.errors.TimeoutException;
import se.jobbspar.outbox.relay.OutboxRow;
import se.jobbspar.schedules.world.World;

/** One broker, its topics, and the one transactional id that the relays take from each other. */
public final class Cluster {
    public static final Duration TOMBSTONES_KEPT = Duration.ofDays(7);

    final World world;
    private final Map<String, Topic> topics = new TreeMap<>();
    private final Set<Long> durable = new HashSet<>();
    private final Map<String, Long> lastRow = new HashMap<>();
    private Map<String, Topic> copy = Map.of();
    private Transaction open;
    private int producerEpoch;
    private int created;
    private boolean away;
    private boolean lostNothing = true;

    public Cluster(World world) {
        this.world = world;
    }

    public Map<String, Topic> topics() {
        return topics;
    }

    public List<Log> logs() {
        return topics.values().stream().flatMap(topic -> topic.logs().stream()).toList();
    }

    /** Whether a row has once been seen by readers; what became of the log after that is another matter. */
    public boolean isDurable(long row) {
        return durable.contains(row);
    }

    /** A call reaches the broker, unless it does not. */
    void reach() {
        world.leave();
        if (away || world.happens(12)) {
            throw new TimeoutException("Kafka does not answer");
        }
    }

    public void away(boolean now) {
        away = now;
    }

    /** Whether no record was ever lost; what a compaction drops is not. */
    public boolean lostNothing() {
        return lostNothing;
    }

    void create(String name) {
        topics.put(name, Topic.empty(name, ++created));
    }

    public void delete(String name) {
        lostNothing = false;
        topics.remove(name);
    }

    /** Takes the transactional id: what is open is broken off. */
    int takeOver() {
        expire();
        return producerEpoch;
    }

    /** The transaction's time is up, and with it whoever has it open. */
    public void expire() {
        end(Transaction.State.ABORTED);
        producerEpoch++;
    }

    boolean isFenced(int epoch) {
        return epoch != producerEpoch;
    }

    Transaction begin() {
        open = open == null ? new Transaction() : open;
        return open;
    }

    void commit() {
        end(Transaction.State.COMMITTED);
    }

    private void end(Transaction.State state) {
        Transaction ended = open;
        open = null;
        if (ended == null) {
            return;
        }
        ended.state = state;
        for (Log log : logs()) {
            List<Entry> sent = log.entries().stream()
                    .filter(entry -> entry.transaction() == ended)
                    .toList();
            if (!sent.isEmpty()) {
                log.append(null, ended);
                sent.stream().filter(Entry::isRecord).forEach(entry -> seen(entry.row()));
            }
        }
    }

    /** Readers see it from now on; for the first time in the order of the rows. */
    void seen(OutboxRow row) {
        if (durable.add(row.id()) && lastRow.merge(row.key(), row.id(), Math::max) != row.id()) {
            world.violated("a key's rows are not sent in their order");
        }
    }

    /** The broker starts again; what relays and feeds were doing with it is broken off. */
    public void restart() {
        expire();
        logs().forEach(Log::takenOver);
    }

    /** Keeps a copy of the broker's folder, unless a transaction is open. */
    public void copy() {
        if (open == null) {
            copy = copied(topics);
        }
    }

    /** Starts with the folder as it was copied. */
    public void restore() {
        if (!copy.isEmpty()) {
            expire();
            lostNothing = false;
            topics.clear();
            topics.putAll(copied(copy));
            logs().forEach(Log::takenOver);
        }
    }

    private static Map<String, Topic> copied(Map<String, Topic> from) {
        Map<String, Topic> copies = new TreeMap<>();
        from.forEach((name, topic) -> copies.put(name, topic.copied()));
        return copies;
    }

    /** A partition's folder is lost. */
    public void lose(Log log) {
        expire();
        lostNothing = false;
        log.cut(0);
    }

    /** A log is cut short. */
    public void cut(Log log) {
        expire();
        lostNothing = false;
        if (log.end() > 0) {
            log.cut(log.end() - 1 - world.draw((int) Math.min(log.end(), 5)));
        }
    }

    /** A bit flips in a record. */
    public void flip(Log log) {
        lostNothing = false;
        if (!log.entries().isEmpty()) {
            log.flip(world.draw(log.entries().size()));
        }
    }

    public void compact() {
        logs().forEach(log -> log.compact(world.instant(), TOMBSTONES_KEPT));
    }

    /** Somebody else writes what nobody can read; not where records were just lost, which it would hide (ADR 14). */
    public void junk(String topic, String key) {
        Topic found = topics.get(topic);
        if (found == null) {
            return;
        }
        Log log = found.logs().get(Topic.partition(key));
        if (log.isIntact()) {
            Transaction alone = new Transaction();
            alone.state = Transaction.State.COMMITTED;
            log.append(new OutboxRow(0, topic, key, 0, new byte[0], null), alone);
        }
    }
}
