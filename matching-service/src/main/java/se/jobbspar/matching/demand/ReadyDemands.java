package se.jobbspar.matching.demand;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Open demands kept in memory with their points shared out, since every person is scored against many of them. Only what scoring
 * needs is kept; the rest stays in the index until a demand is listed.
 */
final class ReadyDemands {
    /** More than are open in the country at a time. Those beyond are read from the index whenever they are scored: slow, and right. */
    static final int MOST = 150_000;

    private final DemandKinds kinds;
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;
    private final int most;
    private final Asked asked = new Asked();
    private final Map<UUID, Kept> ready = new ConcurrentHashMap<>();
    private final Map<IndexReader.CacheKey, AtomicReferenceArray<ReadyDemand>> segments = new ConcurrentHashMap<>();
    private volatile LocalDate swept = LocalDate.MIN;

    /** @param most how many are kept */
    ReadyDemands(DemandKinds kinds, ScoringPolicy policy, Taxonomy taxonomy, int most) {
        this.kinds = kinds;
        this.policy = policy;
        this.taxonomy = taxonomy;
        this.most = most;
    }

    /** @param lastDay on which it is open, in days since 1970; the least number when it is not open at all */
    private record Kept(long version, long lastDay, ReadyDemand demand) {}

    /** By whose numbers they are ready. */
    Asked asked() {
        return asked;
    }

    /** Those of one segment. */
    ReadySegment in(LeafReader reader) {
        IndexReader.CacheHelper core = reader.getCoreCacheHelper();
        AtomicReferenceArray<ReadyDemand> met = segments.computeIfAbsent(core.getKey(), segment -> {
            core.addClosedListener(segments::remove);
            return new AtomicReferenceArray<>(reader.maxDoc());
        });
        return new ReadySegment(this, reader, met);
    }

    /** Where to find the source of a demand that is not ready yet. */
    @FunctionalInterface
    interface Stored {
        Document load() throws IOException;
    }

    /** The demand in exactly this version: a search that began before an update still sees the older one. */
    ReadyDemand get(UUID id, long version, Stored stored) throws IOException {
        Kept known = ready.get(id);
        if (known != null && known.version() == version) {
            return known.demand();
        }
        Kept made = make(stored.load()).map(this::kept).orElseThrow();
        if (ready.size() < most || ready.containsKey(id)) {
            ready.merge(id, made, (old, fresh) -> old.version() > fresh.version() ? old : fresh);
        }
        return made.demand();
    }

    private Kept kept(LiveDemand live) {
        long lastDay = live.source().openUntil().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        return new Kept(live.source().version(), lastDay, asked.ready(live.demand()));
    }

    /** Whether it is one of those kept, and not one that is made whenever it is asked for. */
    boolean keeps(UUID id, ReadyDemand demand) {
        Kept kept = ready.get(id);
        return kept != null && kept.demand() == demand;
    }

    /** Empty when it is of no kind known here. */
    Optional<LiveDemand> make(Document stored) {
        return DemandDocument.read(stored, kinds)
                .map(source -> new LiveDemand(source.demand(policy, taxonomy), source));
    }

    void forget(UUID id) {
        ready.remove(id);
    }

    /** Drops what closed by its last day, which no record tells of; looks once a day. */
    void forgetClosed(LocalDate today) {
        if (!swept.equals(today)) {
            swept = today;
            ready.values().removeIf(kept -> kept.lastDay() < today.toEpochDay());
            segments.values().forEach(ReadyDemands::clear);
        }
    }

    private static void clear(AtomicReferenceArray<ReadyDemand> met) {
        for (int doc = 0; doc < met.length(); doc++) {
            met.set(doc, null);
        }
    }

    int size() {
        return ready.size();
    }
}
