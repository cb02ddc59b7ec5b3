package se.jobbspar.matching.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.matching.score.Population.TODAY;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Hit;
import se.jobbspar.matching.score.Hits;
import se.jobbspar.matching.score.Readiness;

/** Every candidate's answer to one demand by the pure core, and what a list must therefore hold. */
final class Oracle {
    private record Known(Candidate candidate, Hit<String> hit, Readiness readiness) {}

    private final Demand demand;
    private final List<Known> bestFirst = new ArrayList<>();

    Oracle(Demand demand, List<Candidate> candidates) {
        this.demand = demand;
        for (Candidate candidate : candidates) {
            if (candidate.isEmpty() || demand.isEmpty()) {
                continue;
            }
            // Who has no reason to be listed was considered as well.
            int score = demand.points(candidate, TODAY).orElse(0);
            String id = candidate.snapshot().id().toString();
            bestFirst.add(new Known(candidate, new Hit<>(id, score, ""), demand.readiness(candidate, TODAY)));
        }
        bestFirst.sort(Comparator.comparingInt((Known known) -> known.hit.score())
                .reversed()
                .thenComparing(known -> known.hit.id()));
    }

    void check(CandidateIndex index, CandidateFilter filter, int k) throws IOException {
        List<Known> considered = bestFirst.stream()
                .filter(known -> known.candidate.snapshot().visibleTo().contains(filter.visibleTo()))
                .filter(known -> filter.readiness().map(known.readiness::equals).orElse(true))
                .toList();
        List<Hit<String>> wanted = considered.stream()
                .map(Known::hit)
                .filter(hit -> hit.score() > 0)
                .limit(k)
                .toList();
        assertEquals(new Hits<>(wanted, considered.size()), index.rank(demand, filter, k), () -> demand + " " + filter);
    }
}
