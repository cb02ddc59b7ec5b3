package se.jobbspar.matching.training;

import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.taxonomy.Taxonomy;

/** What a training asks for, as a demand, so that it is judged as everything else. */
public final class EntryRules {
    private EntryRules() {}

    public static Demand of(TrainingSnapshot training, ScoringPolicy policy, Taxonomy taxonomy) {
        Ask ask = new Ask(Optional.empty(), List.of(), List.of(), List.of(), training.asks());
        return Demand.of(ask, policy, taxonomy);
    }
}
