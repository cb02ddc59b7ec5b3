package se.jobbspar.matching.candidate;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Hits;
import se.jobbspar.taxonomy.Taxonomy;

/** People, searchable by what a demand asks for. One thread writes; any number may search. */
public final class CandidateIndex implements AutoCloseable {

    private CandidateIndex() {}

    /**
     * Opens what the directory holds, or an empty index. Throws {@code LayoutChanged} when it was written with another layout:
     * rebuild into another directory then.
     */
    public static CandidateIndex open(Directory directory, Taxonomy taxonomy) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Names schema, taxonomy and policy; an index of another layout must be rebuilt. Also stored with every commit. */
    public static String layout(Taxonomy taxonomy) {
        throw new UnsupportedOperationException();
    }

    /** False when this or a newer version was there already. */
    public boolean apply(ParticipantSnapshot person, Instant time) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Erases the person and keeps a grave, so that no older version rises; false when a newer version was there already. */
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

    /** Removes erased people's bytes from the files. */
    public void forceMergeDeletes() throws IOException {
        throw new UnsupportedOperationException();
    }

    /** The {@code k} best for the demand, exactly; see {@link Hits}. Each with its snapshot as it stood when it was scored. */
    public Hits<ParticipantSnapshot> top(Demand demand, CandidateFilter filter, int k) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** The person, if alive as of the last refresh and visible to the municipality. */
    public Optional<ParticipantSnapshot> find(String id, String visibleTo) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Living people as of the last refresh. */
    public int size() throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {}
}
