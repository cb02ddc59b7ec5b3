package se.jobbspar.matching.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An index that a feed writes, kept in Lucene. */
public abstract class LuceneIndex implements FedIndex {
    /** What it is kept in. */
    protected final LiveIndex index;

    protected LuceneIndex(LiveIndex index) {
        this.index = index;
    }

    @Override
    public boolean bury(String id, long version, Instant time) throws IOException {
        return index.bury(id, version, time);
    }

    @Override
    public void refresh() throws IOException {
        index.refresh();
    }

    @Override
    public final void commit(Map<String, String> userData) throws IOException {
        index.commit(userData);
    }

    @Override
    public final Map<String, String> userData() {
        return index.userData();
    }

    @Override
    public final void requireSound() throws IOException {
        index.requireSound();
    }

    @Override
    public final void tidy(Instant before) throws IOException {
        index.tidy(before);
    }

    @Override
    public final boolean knows(UUID id) throws IOException {
        return index.holds(id.toString());
    }

    @Override
    public final int size() throws IOException {
        return index.size();
    }

    @Override
    public final int heardOf() throws IOException {
        return index.heardOf();
    }

    @Override
    public final void close() throws IOException {
        index.close();
    }
}
