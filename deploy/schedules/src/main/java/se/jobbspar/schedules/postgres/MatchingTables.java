package se.jobbspar.schedules.postgres;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import se.jobbspar.matching.feed.FeedMemory;
import se.jobbspar.matching.feed.RecordedPeople;
import se.jobbspar.matching.feed.parked.ParkedRecord;
import se.jobbspar.matching.feed.parked.Parking;

/** What the matching service keeps: recorded lists, parked records, and how far its feed has come. */
public final class MatchingTables implements RecordedPeople, Parking, FeedMemory {
    private final Database database;
    private final Set<UUID> listed = new HashSet<>();
    private final Set<String> parked = new HashSet<>();
    private final Map<String, Reached> reached = new HashMap<>();

    public MatchingTables(Database database) {
        this.database = database;
    }

    /** Records a list of these, while nobody is forgotten. */
    public void record(Supplier<Collection<UUID>> made) {
        if (!database.isAway()) {
            listed.addAll(made.get());
        }
    }

    /** Who is in a recorded list. */
    public Set<UUID> listed() {
        return listed;
    }

    public boolean isParked(String topic, int partition, long offset) {
        return parked.contains(topic + "-" + partition + "@" + offset);
    }

    /** Documents in the feed's newest commit. */
    public int remembered() {
        return reached.values().stream().mapToInt(Reached::documents).sum();
    }

    @Override
    public void forget(Collection<UUID> people) {
        database.reach();
        listed.removeAll(List.copyOf(people));
    }

    @Override
    public void forgetAllBut(Known known) throws IOException {
        database.reach();
        for (UUID each : new ArrayList<>(listed)) {
            if (!known.knows(each)) {
                listed.remove(each);
            }
        }
    }

    @Override
    public void park(Collection<ParkedRecord> records) {
        database.reach();
        records.forEach(record -> parked.add(record.topic() + "-" + record.partition() + "@" + record.offset()));
    }

    @Override
    public Optional<Reached> of(String feed) {
        reachAsFeed();
        return Optional.ofNullable(reached.get(feed));
    }

    @Override
    public void remember(String feed, Reached now) {
        reachAsFeed();
        reached.put(feed, now);
    }

    private void reachAsFeed() {
        try {
            database.reach();
        } catch (IllegalStateException e) {
            throw new Away(e);
        }
    }
}
