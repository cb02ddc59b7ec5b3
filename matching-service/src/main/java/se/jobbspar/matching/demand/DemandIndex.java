package se.jobbspar.matching.demand;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Hits;
import se.jobbspar.taxonomy.Taxonomy;

/** Demands, ready to be scored for a person. One thread writes; any number may search. */
public final class DemandIndex implements AutoCloseable {

    private DemandIndex() {}

    /** As {@code CandidateIndex.open}. */
    public static DemandIndex open(Directory directory, Taxonomy taxonomy) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Names schema, taxonomy and policy; an index of another layout must be rebuilt. Also stored with every commit. */
    public static String layout(Taxonomy taxonomy) {
        throw new UnsupportedOperationException();
    }

    /** False when this or a newer version was there already. */
    public boolean apply(DemandSource source, Instant time) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Erases the demand and keeps a grave, so that no older version rises; false when a newer version was there already. */
    public boolean bury(String id, long version, Instant time) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Forgets graves of tombstones older than {@code before}; gives their number as of the last refresh. */
    public int purgeGraves(Instant before) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Makes what was applied searchable. */
    public void refresh() throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Makes what was applied durable, together with the data (topic ids and offsets). */
    public void commit(Map<String, String> userData) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Data of the last commit; empty when there was none. */
    public Map<String, String> userData() {
        throw new UnsupportedOperationException();
    }

    /** Removes erased demands' bytes from the files. */
    public void forceMergeDeletes() throws IOException {
        throw new UnsupportedOperationException();
    }

    /** The {@code k} best for the person, exactly; see {@link Hits}. */
    public Hits<LiveDemand> top(Candidate candidate, DemandFilter filter, int k) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** The demand, if alive as of the last refresh, closed or not. */
    public Optional<LiveDemand> find(String id) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Living demands as of the last refresh. */
    public int size() throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {}
}
