package se.jobbspar.schedules.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.jobbspar.outbox.relay.OutboxRow;

/** The log of one partition. */
public final class Log {
    private final List<Entry> entries = new ArrayList<>();
    /** Epoch to the offset with which it began. */
    private final TreeMap<Integer, Long> epochs = new TreeMap<>(Map.of(0, 0L));

    private int epoch;
    private long end;
    private boolean intact = true;

    Log() {}

    Log(Log other) {
        entries.addAll(other.entries);
        epochs.clear();
        epochs.putAll(other.epochs);
        epoch = other.epoch;
        end = other.end;
        intact = false;
    }

    Entry append(OutboxRow row, Transaction transaction) {
        Entry appended = new Entry(end, epoch, row, transaction, null, false);
        entries.add(appended);
        end++;
        return appended;
    }

    public List<Entry> entries() {
        return entries;
    }

    boolean holds(Entry entry) {
        return entries.stream().anyMatch(held -> held.offset() == entry.offset() && held.row() == entry.row());
    }

    /** The offset after the last entry. */
    public long end() {
        return end;
    }

    /** The first offset of a transaction that is still open. */
    public long stableEnd() {
        return entries.stream()
                .filter(entry -> entry.transaction().state == Transaction.State.OPEN)
                .mapToLong(Entry::offset)
                .findFirst()
                .orElse(end);
    }

    public int epoch() {
        return epoch;
    }

    /** Whether nothing of it was ever lost. */
    public boolean isIntact() {
        return intact;
    }

    public boolean isReadable() {
        return entries.stream().noneMatch(Entry::damaged);
    }

    /** Where the records of an epoch end; -1 when it is not known. */
    long endOf(int epoch) {
        if (epochs.isEmpty() || epochs.firstKey() > epoch) {
            return -1;
        }
        Map.Entry<Integer, Long> next = epochs.higherEntry(epoch);
        return next == null ? end : next.getValue();
    }

    /** A broker takes it over. */
    void takenOver() {
        epoch++;
        epochs.put(epoch, end);
    }

    /** Loses what stands from an offset on, as a broker that was killed may. */
    void cut(long from) {
        intact = false;
        entries.removeIf(entry -> entry.offset() >= from);
        end = entries.isEmpty() ? 0 : entries.getLast().offset() + 1;
        epochs.values().removeIf(start -> start >= end);
        takenOver();
    }

    void flip(int which) {
        intact = false;
        entries.set(which, entries.get(which).flipped());
    }

    /** Keeps the last record of each key, and tombstones so long after what they bury was dropped that a reader under way meets them. */
    void compact(Instant now, Duration tombstonesKept) {
        if (!isReadable()) {
            return;
        }
        long stable = stableEnd();
        Map<String, Long> last = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.isRecord() && entry.offset() < stable)
                .forEach(entry -> last.put(entry.row().key(), entry.offset()));
        // The newest segment is left alone, and something always stands in it.
        long clean = Math.min(stable, end - 1);
        entries.removeIf(entry -> entry.offset() < clean
                && (!entry.isRecord()
                        || last.get(entry.row().key()) != entry.offset()
                        || entry.isTombstone() && !entry.isKeptAt(now)));
        entries.replaceAll(entry -> entry.offset() < clean ? entry.keptUntil(now.plus(tombstonesKept)) : entry);
    }

    /** The last record of each key that readers get. */
    public Map<String, Entry> newest() {
        Map<String, Entry> newest = new TreeMap<>();
        long stable = stableEnd();
        entries.stream()
                .filter(entry -> entry.isRecord() && entry.offset() < stable)
                .forEach(entry -> newest.put(entry.row().key(), entry));
        return newest;
    }
}
