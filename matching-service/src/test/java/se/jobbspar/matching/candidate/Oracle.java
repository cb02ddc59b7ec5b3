package se.jobbspar.matching.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.matching.score.Population.STAFF;
import static se.jobbspar.matching.score.Population.TODAY;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Headcounts;
import se.jobbspar.matching.score.Hit;
import se.jobbspar.matching.score.Hits;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.matching.score.Strength;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.taxonomy.Places;

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
                .filter(known -> !known.candidate.snapshot().withheld())
                .filter(known -> known.candidate.snapshot().visibleTo().contains(filter.visibleTo()))
                .filter(known -> filter.pool()
                        .map(pool -> pool == known.candidate.snapshot().pool()
                                && filter.visibleTo()
                                        .equals(known.candidate.snapshot().home()))
                        .orElse(true))
                .filter(known -> filter.readiness().map(known.readiness::equals).orElse(true))
                .toList();
        List<Hit<String>> wanted = considered.stream()
                .map(Known::hit)
                .filter(hit -> hit.score() > 0)
                .limit(k)
                .toList();
        assertEquals(new Hits<>(wanted, considered.size()), index.rank(demand, filter, k), () -> demand + " " + filter);
    }

    /** How many of a region are how ready and fit how well, and how ready they are to a demand without one of its musts. */
    void checkCounts(CandidateIndex index, String region) throws IOException {
        List<Known> people = bestFirst.stream()
                .filter(known -> known.hit.score() > 0)
                .filter(known -> !known.candidate.snapshot().withheld())
                .filter(known -> !known.candidate.snapshot().visibleTo().contains(STAFF))
                .filter(known -> Places.sweden()
                        .around(known.candidate.snapshot().municipality())
                        .contains(region))
                .toList();
        Headcounts counts = index.count(demand, region, TODAY);
        for (Readiness readiness : Readiness.values()) {
            for (Strength strength : Strength.values()) {
                assertEquals(
                        people.stream()
                                .filter(known -> known.readiness == readiness)
                                .filter(known -> Strength.of(known.hit.score()) == strength)
                                .count(),
                        counts.of(readiness, strength),
                        () -> demand + " " + region + " " + readiness + " " + strength);
            }
            for (int must = 0; must < demand.musts().size(); must++) {
                Demand without = without(demand.musts().get(must));
                assertEquals(
                        people.stream()
                                .filter(known -> without.readiness(known.candidate, TODAY) == readiness)
                                .count(),
                        counts.withoutMust(must, readiness),
                        () -> demand + " " + region + " " + readiness);
            }
        }
    }

    private Demand without(WeightedRequirement must) {
        return new Demand(
                demand.policy(),
                demand.requirements().stream().filter(each -> each != must).toList(),
                0,
                demand.use());
    }
}
