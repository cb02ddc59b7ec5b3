package se.jobbspar.matching.index;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An index as its feed sees it; each adds what it holds and how it is searched. Written by the feed's thread only; read by
 * anyone.
 *
 * <p>An {@link IOException} from any of these means that the index can no longer be trusted to take writes.
 */
public abstract class FedIndex implements Closeable {
    /** What it is kept in. */
    protected final LiveIndex index;

    protected FedIndex(LiveIndex index) {
        this.index = index;
    }

    /** Erases the aggregate and keeps a grave, so that no older version rises; false when a newer version was there already. */
    public boolean bury(String id, long version, Instant time) throws IOException {
        return index.bury(id, version, time);
    }

    /** Makes everything applied so far visible to searches. */
    public void refresh() throws IOException {
        index.refresh();
    }

    /** Makes everything applied so far durable, together with {@code userData}. */
    public final void commit(Map<String, String> userData) throws IOException {
        index.commit(userData);
    }

    /** The user data of the newest commit; empty when there is none. */
    public final Map<String, String> userData() {
        return index.userData();
    }

    /** Reads every file; a {@link org.apache.lucene.index.CorruptIndexException} when one fails its checksum. */
    public final void requireSound() throws IOException {
        index.requireSound();
    }

    /** Drops graves dug before {@code before}; after the next commit no file holds the bytes of a deleted document. */
    public final void tidy(Instant before) throws IOException {
        index.tidy(before);
    }

    /** Whether the index holds this aggregate, graves not counted. */
    public final boolean knows(UUID id) throws IOException {
        return index.holds(id.toString());
    }

    /** Number of aggregates in the index, graves not counted. */
    public final int size() throws IOException {
        return index.size();
    }

    /** Number of aggregates the index has heard of: those in it, and the graves. */
    public final int heardOf() throws IOException {
        return index.heardOf();
    }

    @Override
    public final void close() throws IOException {
        index.close();
    }
}
