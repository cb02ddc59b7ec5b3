package se.jobbspar.matching.matchlist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What moved between a list and the one that was made again of it. */
final class Moves {
    private final Map<UUID, Integer> ranks = new HashMap<>();
    private final List<Target> left;

    Moves(List<Place> before, MatchList now) {
        before.forEach(place -> ranks.put(place.target().id(), place.rank()));
        List<UUID> here = now.items().stream().map(item -> item.target().id()).toList();
        left = before.stream()
                .map(Place::target)
                .filter(target -> !here.contains(target.id()))
                .toList();
    }

    /** The rank it had; null when it was not listed. */
    Integer rank(MatchListItem item) {
        return ranks.get(item.target().id());
    }

    /** Who was listed and is no more, in the order of then. */
    List<Target> left() {
        return left;
    }
}
