package se.jobbspar.matching.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.search.SearcherManager;

/** The newest version of each key: of those that the last refresh shows, and of those written since. */
final class Versions implements Closeable {
    /** Lower than every version. */
    static final long NONE = Long.MIN_VALUE;

    /** Refresh at this many changed keys, so that a rebuild does not keep all of them in memory. */
    private static final int MOST_PENDING = 100_000;

    private final SearcherManager searchers;
    private final Map<String, Long> pending = new HashMap<>();
    private StoredVersions stored;

    Versions(SearcherManager searchers) throws IOException {
        this.searchers = searchers;
        this.stored = new StoredVersions(searchers);
    }

    /** {@link #NONE} when the id has neither a document nor a grave. */
    long newest(String id) throws IOException {
        Long fresh = pending.get(id);
        return fresh != null ? fresh : stored(id);
    }

    private long stored(String id) throws IOException {
        try {
            return stored.of(id);
        } catch (IndexOutOfBoundsException | IllegalStateException e) {
            throw new CorruptIndexException("A version cannot be read", "the terms of the ids", e);
        }
    }

    void written(String id, long version) {
        pending.put(id, version);
    }

    /** Whether so much was written since the last refresh that another should come. */
    boolean tooManyPending() {
        return pending.size() >= MOST_PENDING;
    }

    /** All that was written is shown now. */
    void refreshed() throws IOException {
        StoredVersions old = stored;
        stored = new StoredVersions(searchers);
        old.close();
        pending.clear();
    }

    @Override
    public void close() throws IOException {
        stored.close();
    }
}
