package se.jobbspar.matching.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.store.FSDirectory;
import se.jobbspar.matching.candidate.CandidateIndex;
import se.jobbspar.taxonomy.Taxonomy;

/** The index of people, kept up to date by its feed. */
public final class LiveCandidates implements FedIndex {
    private final CandidateIndex index;

    LiveCandidates(Path directory, Taxonomy taxonomy) throws IOException {
        this.index = CandidateIndex.open(FSDirectory.open(directory), taxonomy);
    }

    /** For searches; the feed alone writes. */
    public CandidateIndex index() {
        return index;
    }

    @Override
    public void refresh() throws IOException {
        index.refresh();
    }

    @Override
    public void commit(Map<String, String> userData) throws IOException {
        index.commit(userData);
    }

    @Override
    public Map<String, String> userData() {
        return index.userData();
    }

    @Override
    public void tidy(Instant before) throws IOException {
        index.purgeGraves(before);
        index.forceMergeDeletes();
    }

    @Override
    public boolean knows(UUID id) throws IOException {
        return index.contains(id.toString());
    }

    @Override
    public int size() throws IOException {
        return index.size();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
