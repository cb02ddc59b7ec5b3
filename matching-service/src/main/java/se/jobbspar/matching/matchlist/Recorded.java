package se.jobbspar.matching.matchlist;

import java.util.Map;
import java.util.UUID;
import se.jobbspar.matching.decision.DecisionResponse;

/**
 * A list as it is told: as it was made, and what is decided now.
 *
 * @param decided by the id of what an item is about
 */
record Recorded(MatchList list, Map<UUID, DecisionResponse> decided) {
    /** A list that is not recorded; nothing is decided about whom nobody finds again. */
    static Recorded nowhere(MatchList list) {
        return new Recorded(list, Map.of());
    }
}
