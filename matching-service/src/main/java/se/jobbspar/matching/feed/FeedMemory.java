package se.jobbspar.matching.feed;

import java.util.Optional;
import se.jobbspar.matching.feed.generation.Position;

/**
 * How far each feed has come, remembered apart from its index and from Kafka: when both are older copies, neither tells what is
 * missing. Every method throws {@link Away} when the database is.
 */
public interface FeedMemory {
    Optional<Reached> of(String feed);

    void remember(String feed, Reached reached);

    /** The database cannot be asked. */
    final class Away extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Away(RuntimeException cause) {
            super(cause);
        }
    }

    /**
     * @param position of the newest commit
     * @param documents in the index then, graves not counted
     */
    record Reached(Position position, int documents) {}
}
