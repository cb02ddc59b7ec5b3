package se.jobbspar.matching.feed.generation;

import java.util.Map;
import java.util.Optional;

/** How far a generation has come, as it stands in its own commit. */
public sealed interface Stage {
    /** On its way to hold all that its topics hold; {@code reason} is why it was begun beside an older one, if it was. */
    record Filling(Optional<RebuildReason> reason) implements Stage {}

    /** Has once caught up with its topics. */
    record Complete() implements Stage {}

    static Stage of(Map<String, String> userData) {
        return Boolean.parseBoolean(userData.get("complete"))
                ? new Complete()
                : new Filling(Optional.ofNullable(userData.get("rebuild")).map(RebuildReason::valueOf));
    }

    default Map<String, String> userData() {
        return switch (this) {
            case Complete complete -> Map.of("complete", "true");
            case Filling(Optional<RebuildReason> reason)
            when reason.isPresent() ->
                Map.of("complete", "false", "rebuild", reason.get().name());
            case Filling filling -> Map.of("complete", "false");
        };
    }

    /** Why it is still being filled beside or instead of an older one, if it is. */
    default Optional<RebuildReason> reason() {
        return switch (this) {
            case Complete complete -> Optional.empty();
            case Filling filling -> filling.reason();
        };
    }
}
