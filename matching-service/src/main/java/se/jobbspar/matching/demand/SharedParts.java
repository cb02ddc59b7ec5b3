package se.jobbspar.matching.demand;

import com.github.benmanes.caffeine.cache.Interner;
import java.util.List;
import java.util.Map;
import se.jobbspar.matching.score.Condition;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Measure;
import se.jobbspar.matching.score.Use;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;

/**
 * Makes one object of what many demands ask for alike, for as long as one of them is kept. What is asked for is shared apart from
 * its points, which differ with all else that a demand asks for.
 */
final class SharedParts {
    private final Interner<WeightedRequirement> requirements = Interner.newWeakInterner();
    private final Interner<List<Measure>> measures = Interner.newWeakInterner();
    private final Interner<List<Condition>> conditions = Interner.newWeakInterner();
    private final Interner<Map<String, Integer>> credits = Interner.newWeakInterner();

    /** An equal demand made of shared parts. */
    Demand of(Demand demand) {
        Use use = new Use(demand.use().outOf(), credits.intern(demand.use().credits()));
        return new Demand(
                demand.policy(),
                demand.requirements().stream().map(this::shared).toList(),
                demand.reasons(),
                use);
    }

    private WeightedRequirement shared(WeightedRequirement one) {
        return requirements.intern(new WeightedRequirement(
                one.criterion(),
                one.concept(),
                one.level(),
                one.importance(),
                one.source(),
                one.outOf(),
                one.yardsticks().stream().map(this::shared).toList(),
                conditions.intern(one.likelyIf()),
                conditions.intern(one.openIf())));
    }

    private Yardstick shared(Yardstick one) {
        return new Yardstick(measures.intern(one.anyOf()), one.points(), one.saturation(), one.dated());
    }
}
