package se.jobbspar.matching.feed;

import java.util.Optional;
import se.jobbspar.matching.feed.generation.RebuildReason;

/**
 * The life of a feed. It starts, catches up, is live, catches up again or replaces its index when it must rebuild, halts while
 * the index cannot be written, and at last has stopped.
 */
public sealed interface FeedState {
    /** Not reading yet, because of {@code waitingFor}. */
    record Starting(String waitingFor) implements FeedState {}

    /** Reading towards the end offsets; nothing answers. {@code rebuild} says why when it builds a new index. */
    record CatchingUp(Optional<RebuildReason> rebuild) implements FeedState {}

    /** Building a new index; the old one answers meanwhile. */
    record Replacing(RebuildReason rebuild) implements FeedState {}

    /**
     * The end offsets seen at the start have been passed, and the index that is written answers.
     *
     * @param shortfall what the index lacks of what it held before its topic was refilled, if it does
     */
    record Live(Optional<String> shortfall) implements FeedState {}

    /** The index cannot be written or read, for {@code reason}; nothing answers, and it is opened again and again until it can. */
    record Halted(String reason) implements FeedState {}

    /** Ended; only a restart helps unless it was asked to stop. */
    record Stopped(String reason) implements FeedState {}

    /** The state's name in answers. */
    default String wire() {
        return switch (this) {
            case Starting s -> "starting";
            case CatchingUp c -> c.rebuild().isPresent() ? "rebuilding" : "catching-up";
            case Replacing r -> "rebuilding";
            case Live l -> "live";
            case Halted h -> "halted";
            case Stopped s -> "stopped";
        };
    }

    /** Why, where there is something to say. */
    default Optional<String> why() {
        return switch (this) {
            case Starting s -> Optional.of(s.waitingFor());
            case CatchingUp c -> c.rebuild().map(RebuildReason::wire);
            case Replacing r -> Optional.of(r.rebuild().wire());
            case Live l -> l.shortfall();
            case Halted h -> Optional.of(h.reason());
            case Stopped s -> Optional.of(s.reason());
        };
    }
}
