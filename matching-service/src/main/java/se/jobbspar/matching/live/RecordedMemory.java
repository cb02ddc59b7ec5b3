package se.jobbspar.matching.live;

import jakarta.inject.Singleton;
import java.util.Optional;
import se.jobbspar.matching.feed.FeedMemory;

/** Tells a feed that the database is away, whatever way that shows in. */
@Singleton
public class RecordedMemory implements FeedMemory {
    private final FeedMemories memories;

    RecordedMemory(FeedMemories memories) {
        this.memories = memories;
    }

    @Override
    public Optional<Reached> of(String feed) {
        try {
            return memories.of(feed);
        } catch (RuntimeException e) {
            throw new Away(e);
        }
    }

    @Override
    public void remember(String feed, Reached reached) {
        try {
            memories.remember(feed, reached);
        } catch (RuntimeException e) {
            throw new Away(e);
        }
    }
}
