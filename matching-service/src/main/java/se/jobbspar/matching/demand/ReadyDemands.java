package se.jobbspar.matching.demand;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.document.Document;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Open demands kept in memory with their points shared out, since every person is scored against many of them. Only what scoring
 * needs is kept, and once for all that ask for the same; the rest stays in the index until a demand is listed.
 */
final class ReadyDemands {
    /** More than are open in the country at a time. Those beyond are read from the index whenever they are scored: slow, and right. */
    static final int MOST = 150_000;

    private final DemandKinds kinds;
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;
    private final SharedParts parts = new SharedParts();
    private final Cache<UUID, Kept> ready;
    private volatile LocalDate swept = LocalDate.MIN;

    /** @param most how many are kept */
    ReadyDemands(DemandKinds kinds, ScoringPolicy policy, Taxonomy taxonomy, int most) {
        this.kinds = kinds;
        this.policy = policy;
        this.taxonomy = taxonomy;
        this.ready =
                Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    }

    /** @param lastDay on which it is open, in days since 1970; the least number when it is not open at all */
    private record Kept(long version, long lastDay, Demand demand) {}

    /** Where to find the source of a demand that is not ready yet. */
    @FunctionalInterface
    interface Stored {
        Document load() throws IOException;
    }

    /** The demand in exactly this version: a search that began before an update still sees the older one. */
    Demand get(UUID id, long version, Stored stored) throws IOException {
        Kept known = ready.getIfPresent(id);
        if (known != null && known.version() == version) {
            return known.demand();
        }
        Kept made = make(stored.load()).map(this::kept).orElseThrow();
        ready.asMap().merge(id, made, (old, fresh) -> old.version() > fresh.version() ? old : fresh);
        return made.demand();
    }

    private Kept kept(LiveDemand live) {
        long lastDay = live.source().openUntil().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        return new Kept(live.source().version(), lastDay, parts.of(live.demand()));
    }

    /** Empty when it is of no kind known here. */
    Optional<LiveDemand> make(Document stored) {
        return DemandDocument.read(stored, kinds)
                .map(source -> new LiveDemand(source.demand(policy, taxonomy), source));
    }

    void forget(UUID id) {
        ready.invalidate(id);
    }

    /** Drops what closed by its last day, which no record tells of; looks once a day. */
    void forgetClosed(LocalDate today) {
        if (!swept.equals(today)) {
            swept = today;
            ready.asMap().values().removeIf(kept -> kept.lastDay() < today.toEpochDay());
        }
    }

    int size() {
        return ready.asMap().size();
    }
}
