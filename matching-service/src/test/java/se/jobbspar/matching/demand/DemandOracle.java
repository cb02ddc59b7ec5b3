package se.jobbspar.matching.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.matching.score.Population.TODAY;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.contracts.shortage.v1.ShortageOccupationSnapshot;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Hit;
import se.jobbspar.matching.score.Hits;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.taxonomy.Taxonomy;

/** Every demand that is alive, and what a person's list must therefore hold by a plain loop over them. */
final class DemandOracle {
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;
    private final Map<String, LiveDemand> alive = new HashMap<>();

    DemandOracle(ScoringPolicy policy, Taxonomy taxonomy) {
        this.policy = policy;
        this.taxonomy = taxonomy;
    }

    void put(DemandSource<?> source) {
        alive.put(source.id(), new LiveDemand(source.demand(policy, taxonomy), source));
    }

    void remove(String id) {
        alive.remove(id);
    }

    void check(DemandIndex index, Candidate candidate, DemandFilter filter, int k) throws IOException {
        List<Hit<LiveDemand>> all = new ArrayList<>();
        int considered = 0;
        for (LiveDemand live : alive.values()) {
            Demand demand = live.demand();
            boolean scored = !candidate.isEmpty() && !demand.isEmpty();
            if (scored && passes(live, filter) && isReady(candidate, demand, filter)) {
                considered++;
                int points = demand.points(candidate, TODAY).orElse(0);
                all.add(new Hit<>(live.source().id(), points, live));
            }
        }
        all.sort(Comparator.comparingInt((Hit<LiveDemand> hit) -> -hit.score()).thenComparing(Hit::id));
        List<Hit<LiveDemand>> wanted =
                all.stream().filter(hit -> hit.score() > 0).limit(k).toList();

        Hits<LiveDemand> found = index.top(candidate, filter, k);

        assertEquals(considered, found.considered());
        assertEquals(keys(wanted), keys(found.hits()));
    }

    private static boolean isReady(Candidate candidate, Demand demand, DemandFilter filter) {
        return filter.readiness().isEmpty() || filter.readiness().get() == demand.readiness(candidate, TODAY);
    }

    private static boolean passes(LiveDemand live, DemandFilter filter) {
        String region = filter.region().orElse(null);
        return switch (live.source().snapshot()) {
            case VacancySnapshot vacancy ->
                filter.kind() instanceof VacancyKind
                        && vacancy.status() == VacancyStatus.PUBLISHED
                        && (vacancy.lastDay() == null || !vacancy.lastDay().isBefore(TODAY))
                        && (region == null
                                || region.equals("00")
                                || vacancy.remote()
                                || vacancy.municipality() != null
                                        && vacancy.municipality().startsWith(region)
                                || vacancy.otherMunicipalities().stream().anyMatch(other -> other.startsWith(region)));
            case ShortageOccupationSnapshot shortage ->
                filter.kind() instanceof ShortageOccupationKind
                        && (shortage.situation() == Situation.SHORTAGE || shortage.situation() == Situation.PARADOX)
                        && (region == null || region.equals(shortage.region()));
            default -> throw new AssertionError(live);
        };
    }

    private static List<String> keys(List<Hit<LiveDemand>> hits) {
        return hits.stream()
                .map(hit -> hit.id() + " v" + hit.target().source().version() + " " + hit.score())
                .toList();
    }
}
