package se.jobbspar.matching.feed;

import java.io.IOException;
import java.util.Set;
import se.jobbspar.matching.feed.generation.IndexDesign;
import se.jobbspar.matching.feed.topic.FeedRecord;
import se.jobbspar.matching.feed.topic.UndecodableRecord;
import se.jobbspar.matching.index.FedIndex;

/** What makes one feed differ from another: its index, its topics and how a record changes the index. */
public interface FeedDesign<I extends FedIndex> extends IndexDesign<I> {
    Set<String> topics();

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
        void applyTo(I index, SideEffects effects) throws IOException;
    }
}
