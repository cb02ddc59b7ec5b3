package se.jobbspar.matching.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import se.jobbspar.matching.index.FedIndex;

/** What makes one feed differ from another: its topics, its index and how a record changes it. */
public interface FeedDesign<I extends FedIndex> {
    /** The feed's name in paths, metrics and answers: {@code candidates} or {@code demands}. */
    String name();

    Set<String> topics();

    /** Changes whenever an index written before can no longer answer today's queries. */
    String fingerprint();

    /** Opens the index in a directory, or makes an empty one there. */
    I open(Path directory) throws IOException;

    /**
     * Reads a record without touching the index.
     *
     * @throws UndecodableRecord when it cannot be read; the record is then parked
     */
    Change<I> decode(FeedRecord record) throws UndecodableRecord;

    /** A change that has been read and waits to be applied. */
    @FunctionalInterface
    interface Change<I> {
        /** Applies the change unless the index already knows a newer version. */
        void applyTo(I index, Aftermath aftermath) throws IOException;
    }
}
