package se.jobbspar.matching.effect;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.matching.candidate.Opener;
import se.jobbspar.matching.candidate.Unready;
import se.jobbspar.matching.demand.DemandSource;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.training.EntryRules;
import se.jobbspar.matching.training.Learnt;
import se.jobbspar.matching.training.Offers;
import se.jobbspar.matching.training.TrainingFilter;
import se.jobbspar.matching.training.TrainingIndex;
import se.jobbspar.taxonomy.Taxonomy;

/** Finds what is taught for occupations. */
final class Teaching {
    /** Of the trainings that give the same must. */
    private static final int ALIKE = 3;

    private final TrainingIndex trainings;
    private final TrainingFilter filter;
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;

    Teaching(TrainingIndex trainings, TrainingFilter filter, ScoringPolicy policy, Taxonomy taxonomy) {
        this.trainings = trainings;
        this.filter = filter;
        this.policy = policy;
        this.taxonomy = taxonomy;
    }

    Shortage of(DemandSource<?> source) throws IOException {
        Demand demand = source.demand(policy, taxonomy);
        Map<UUID, TrainingSnapshot> taught = new LinkedHashMap<>();
        boolean cutShort = false;
        for (WeightedRequirement must : demand.musts()) {
            Offers offers = trainings.meeting(must, filter, ALIKE);
            cutShort |= offers.total() > offers.shortest().size();
            offers.shortest().forEach(training -> taught.put(training.id(), training));
        }
        List<Opener> openers = new ArrayList<>();
        for (TrainingSnapshot training : taught.values()) {
            openers.add(new Opener(training.id(), closes(training, demand), EntryRules.of(training, policy, taxonomy)));
        }
        return new Shortage(
                source,
                List.copyOf(taught.values()),
                new Unready(demand, openers),
                !taught.isEmpty() || trainings.anyLeadsTo(source.groups(taxonomy), filter),
                cutShort);
    }

    private BitSet closes(TrainingSnapshot training, Demand demand) {
        Candidate learnt = Candidate.of(Learnt.alone(training), policy, taxonomy);
        LocalDate today = filter.today();
        List<WeightedRequirement> musts = demand.musts();
        BitSet closes = new BitSet();
        for (int i = 0; i < musts.size(); i++) {
            closes.set(i, musts.get(i).status(learnt, today) == Status.MET);
        }
        return closes;
    }
}
