package se.jobbspar.schedules.postgres;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.LongConsumer;
import se.jobbspar.outbox.relay.OutboxRow;
import se.jobbspar.schedules.world.World;

/** The service's tables: aggregates with their versions, and the outbox. */
public final class Database {
    final World world;
    private final NavigableMap<UUID, Long> living = new TreeMap<>();
    private final NavigableMap<UUID, Long> erased = new TreeMap<>();
    private final NavigableMap<Long, OutboxRow> outbox = new TreeMap<>();
    private final Map<UUID, Change> open = new HashMap<>();
    private final FilledTable filled = new FilledTable();
    private final List<Session> sessions = new ArrayList<>();
    private LongConsumer deleted = row -> {};
    private long rows;
    private boolean away;

    public Database(World world) {
        this.world = world;
    }

    /** Who is there, with the version committed last. */
    public NavigableMap<UUID, Long> living() {
        return living;
    }

    /** Who was erased, with the tombstone's version. */
    public NavigableMap<UUID, Long> erased() {
        return erased;
    }

    public NavigableMap<Long, OutboxRow> outbox() {
        return outbox;
    }

    /** Who is told of each row that leaves the outbox. */
    public void whenDeleted(LongConsumer told) {
        deleted = told;
    }

    void delete(long row) {
        if (outbox.remove(row) != null) {
            deleted.accept(row);
        }
    }

    /** Changes whose transactions are open. */
    public List<Change> open() {
        return open.values().stream().sorted().toList();
    }

    FilledTable filled() {
        return filled;
    }

    public void away(boolean now) {
        away = now;
        if (away) {
            endSessions();
        }
    }

    public boolean isAway() {
        return away;
    }

    /** A call from a pool of connections arrives, unless it does not. */
    public void reach() {
        world.leave();
        if (away || world.happens(12)) {
            throw new IllegalStateException("PostgreSQL is away");
        }
    }

    public Session connect() throws SQLException {
        if (away) {
            throw new SQLException("PostgreSQL is away");
        }
        Session session = new Session(this);
        sessions.add(session);
        return session;
    }

    /** Throws everybody out, as after a restart or a lock timeout. */
    public void endSessions() {
        sessions.forEach(Session::end);
        sessions.clear();
    }

    /** Whether this session holds the lock now. */
    boolean tryLock(Session asking) {
        sessions.removeIf(session -> !session.isOpen());
        Optional<Session> holder = sessions.stream().filter(Session::holdsLock).findFirst();
        return holder.isEmpty() || holder.get() == asking;
    }

    /** Locks the aggregate's row, and takes the number of its row in the outbox; nobody sees either before the commit. */
    public void begin(UUID id, boolean erases) {
        if (!open.containsKey(id) && !erased.containsKey(id)) {
            open.put(id, new Change(++rows, id, living.getOrDefault(id, 0L) + 1, erases));
        }
    }

    /** Ends the transaction, most often with a commit. */
    public void end(Change change) {
        open.remove(change.id());
        if (world.draw(10) < 8) {
            append(change.row(), change.id(), change.version(), change.erases());
            if (change.erases()) {
                living.remove(change.id());
                erased.put(change.id(), change.version());
            } else {
                living.put(change.id(), change.version());
            }
        }
    }

    /** Appends these once more as they are, waiting for the rows that others have locked. */
    List<UUID> republish(Aggregate of, UUID after, int limit) {
        open().stream().filter(change -> of.owns(change.id())).forEach(this::end);
        List<UUID> batch = new TreeSet<>(living.tailMap(after, false).keySet())
                .stream().filter(of::owns).limit(limit).toList();
        batch.forEach(id -> append(++rows, id, living.get(id), false));
        return batch;
    }

    /** Appends the tombstones of these people once more. */
    List<UUID> withdraw(UUID after, int limit) {
        List<UUID> batch = erased.tailMap(after, false).keySet().stream()
                .filter(Aggregate.PEOPLE::owns)
                .limit(limit)
                .toList();
        batch.forEach(id -> append(++rows, id, erased.get(id), true));
        return batch;
    }

    private void append(long row, UUID id, long version, boolean erases) {
        if (erases) {
            outbox.values().removeIf(waiting -> waiting.key().equals(id.toString()) && waiting.value() != null);
        }
        byte[] value = erases ? null : new byte[] {(byte) version};
        outbox.put(row, new OutboxRow(row, Aggregate.of(id).topic(), id.toString(), version, value, null));
    }
}
