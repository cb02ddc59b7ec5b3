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
public interface FedIndex extends Closeable {
    /** Erases the aggregate and keeps a grave, so that no older version rises; false when a newer version was there already. */
    boolean bury(String id, long version, Instant time) throws IOException;

    /** Makes everything applied so far visible to searches. */
    void refresh() throws IOException;

    /** Makes everything applied so far durable, together with {@code userData}. */
    void commit(Map<String, String> userData) throws IOException;

    /** The user data of the newest commit; empty when there is none. */
    Map<String, String> userData();

    /** Reads everything, as it is on the disk or still in memory; a {@link org.apache.lucene.index.CorruptIndexException} when one fails its checksum. */
    void requireSound() throws IOException;

    /** Drops graves dug before {@code before}; after the next commit no file holds the bytes of a deleted document. */
    void tidy(Instant before) throws IOException;

    /** Whether the index holds this aggregate, graves not counted. */
    boolean knows(UUID id) throws IOException;

    /** Number of aggregates in the index, graves not counted. */
    int size() throws IOException;

    /** Number of aggregates the index has heard of: those in it, and the graves. */
    int heardOf() throws IOException;
}
