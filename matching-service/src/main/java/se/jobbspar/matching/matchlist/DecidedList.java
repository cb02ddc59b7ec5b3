package se.jobbspar.matching.matchlist;

import java.util.Map;
import java.util.UUID;
import se.jobbspar.matching.decision.DecisionResponse;

/**
 * A list with what is decided now about its items, in whatever list it was.
 *
 * @param decided by the id of what an item is about
 */
record DecidedList(MatchList list, Map<UUID, DecisionResponse> decided) {
    /** A list that is not recorded; nothing is decided about whom nobody finds again. */
    static DecidedList undecided(MatchList list) {
        return new DecidedList(list, Map.of());
    }
}
