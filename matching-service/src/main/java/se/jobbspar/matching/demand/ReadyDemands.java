package se.jobbspar.matching.demand;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.taxonomy.Taxonomy;

/** Open demands kept in memory with their points shared out, since every person is scored against many of them. */
final class ReadyDemands {
    private final DemandKinds kinds;
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;
    private final Map<String, LiveDemand> ready = new ConcurrentHashMap<>();
    private volatile LocalDate swept = LocalDate.MIN;

    ReadyDemands(DemandKinds kinds, ScoringPolicy policy, Taxonomy taxonomy) {
        this.kinds = kinds;
        this.policy = policy;
        this.taxonomy = taxonomy;
    }

    /** Where to find the source of a demand that is not ready yet. */
    @FunctionalInterface
    interface Stored {
        Document load() throws IOException;
    }

    /** The demand in exactly this version: a search that began before an update still sees the older one. */
    LiveDemand get(String id, long version, Stored stored) throws IOException {
        LiveDemand known = ready.get(id);
        if (known != null && known.source().version() == version) {
            return known;
        }
        LiveDemand made = make(stored.load()).orElseThrow();
        ready.merge(
                id,
                made,
                (old, fresh) -> old.source().version() > fresh.source().version() ? old : fresh);
        return made;
    }

    /** Empty when it is of no kind known here. */
    Optional<LiveDemand> make(Document stored) {
        return DemandDocument.read(stored, kinds)
                .map(source -> new LiveDemand(source.demand(policy, taxonomy), source));
    }

    void forget(String id) {
        ready.remove(id);
    }

    /** Drops what closed by its last day, which no record tells of; looks once a day. */
    void forgetClosed(LocalDate today) {
        if (!swept.equals(today)) {
            swept = today;
            ready.values().removeIf(live -> !live.source().isOpen(today));
        }
    }

    int size() {
        return ready.size();
    }
}
