package se.jobbspar.matching.demand;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import se.jobbspar.matching.index.LiveIndex;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Hits;
import se.jobbspar.matching.score.ScoringPolicyV1;
import se.jobbspar.taxonomy.Taxonomy;

/** Demands, ready to be scored for a person. One thread writes; any number may search. */
public final class DemandIndex implements AutoCloseable {
    private final LiveIndex index;
    private final Taxonomy taxonomy;
    private final ReadyDemands ready;

    private DemandIndex(LiveIndex index, Taxonomy taxonomy) {
        this.index = index;
        this.taxonomy = taxonomy;
        this.ready = new ReadyDemands(taxonomy);
    }

    /**
     * Opens what the directory holds, or an empty index. Throws {@link se.jobbspar.matching.index.LayoutChanged} when it was
     * written with another layout: rebuild into another directory then.
     */
    public static DemandIndex open(Directory directory, Taxonomy taxonomy) throws IOException {
        return new DemandIndex(LiveIndex.open(directory, layout(taxonomy)), taxonomy);
    }

    /** Names schema, taxonomy and policy; an index of another layout must be rebuilt. Also stored with every commit. */
    public static String layout(Taxonomy taxonomy) {
        return "demands-" + DemandDocument.SCHEMA + "+" + ScoringPolicyV1.VERSION + "+" + taxonomy.version();
    }

    /** False when this or a newer version was there already. */
    public boolean apply(DemandSource source, Instant time) throws IOException {
        // What cannot be scored must fail here, where it can be parked, and not in every search that meets it.
        source.demand(taxonomy);
        return index.put(source.id(), source.version(), DemandDocument.of(source));
    }

    /** Erases the demand and keeps a grave, so that no older version rises; false when a newer version was there already. */
    public boolean bury(String id, long version, Instant time) throws IOException {
        ready.forget(id);
        return index.bury(id, version, time);
    }

    /** Forgets graves of tombstones older than {@code before}; gives their number as of the last refresh. */
    public int purgeGraves(Instant before) throws IOException {
        return index.purgeGraves(before);
    }

    /** Makes what was applied searchable. */
    public void refresh() throws IOException {
        index.refresh();
    }

    /** Makes what was applied durable, together with the data (topic ids and offsets). */
    public void commit(Map<String, String> userData) throws IOException {
        index.commit(userData);
    }

    /** Data of the last commit; empty when there was none. */
    public Map<String, String> userData() {
        return index.userData();
    }

    /** Removes erased demands' bytes from the files. */
    public void forceMergeDeletes() throws IOException {
        index.forceMergeDeletes();
    }

    /** The {@code k} best for the person, exactly; see {@link Hits}. */
    public Hits<LiveDemand> top(Candidate candidate, DemandFilter filter, int k) throws IOException {
        if (candidate.isEmpty()) {
            return new Hits<>(List.of(), 0);
        }
        Ranking ranking = new Ranking(candidate, filter, k);
        return index.search(searcher -> {
            OpenDemands.visit(searcher, DemandQuery.of(filter), ready, ranking::consider);
            return ranking.hits();
        });
    }

    /** The demand, if alive as of the last refresh, closed or not. */
    public Optional<LiveDemand> find(String id) throws IOException {
        return index.find(id).map(ready::make);
    }

    /** Living demands as of the last refresh. */
    public int size() throws IOException {
        return index.size();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
