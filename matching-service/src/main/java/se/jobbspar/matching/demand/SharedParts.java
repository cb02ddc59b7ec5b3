package se.jobbspar.matching.demand;

import com.github.benmanes.caffeine.cache.Interner;
import java.util.List;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Use;
import se.jobbspar.matching.score.WeightedRequirement;

/** Makes one object of what many demands ask for alike, for as long as one of them is kept. */
final class SharedParts {
    private final Interner<WeightedRequirement> requirements = Interner.newWeakInterner();
    private final Interner<Use> uses = Interner.newWeakInterner();

    /** An equal demand made of shared parts. */
    Demand of(Demand demand) {
        List<WeightedRequirement> shared =
                demand.requirements().stream().map(requirements::intern).toList();
        return new Demand(demand.policy(), shared, uses.intern(demand.use()));
    }
}
