package se.jobbspar.matching.matchlist;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.jobbspar.matching.demand.DemandFilter;
import se.jobbspar.matching.demand.DemandIndex;
import se.jobbspar.matching.demand.DemandKind;
import se.jobbspar.matching.demand.DemandSource;
import se.jobbspar.matching.demand.LiveDemand;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Hit;
import se.jobbspar.matching.score.Hits;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;

/** The demands of a region, alone or with those of the nation that the region does not have. */
record Regional(DemandKind<?> kind, String region, Optional<Readiness> readiness, LocalDate day, Taxonomy taxonomy) {
    /** More than the nation has of a kind that is judged by region: some two hundred occupations. */
    private static final int ALL = 1_000;

    private static final Comparator<Hit<LiveDemand>> BEST_FIRST = Comparator.comparingInt(
                    (Hit<LiveDemand> hit) -> hit.score())
            .reversed()
            .thenComparing(Hit::id);

    /** Whether it is one of the region's own. */
    boolean covers(DemandSource<?> source) {
        return source.regions().contains(region);
    }

    Hits<LiveDemand> top(DemandIndex index, Candidate candidate, int k) throws IOException {
        return index.top(candidate, filter(region, readiness), k);
    }

    /** An occupation that is short in the region is not listed again for the nation. */
    Hits<LiveDemand> topWithNation(DemandIndex index, Candidate candidate, int k) throws IOException {
        Hits<LiveDemand> own = top(index, candidate, k);
        Set<String> known = new HashSet<>();
        for (DemandSource<?> source : index.open(filter(region, Optional.empty()))) {
            known.addAll(source.groups(taxonomy));
        }
        List<Hit<LiveDemand>> beside = index.top(candidate, filter(Places.NATION, readiness), ALL).hits().stream()
                .filter(hit -> Collections.disjoint(known, hit.target().source().groups(taxonomy)))
                .toList();
        List<Hit<LiveDemand>> best = Stream.concat(own.hits().stream(), beside.stream())
                .sorted(BEST_FIRST)
                .limit(k)
                .toList();
        return new Hits<>(best, own.considered() + beside.size());
    }

    private DemandFilter filter(String where, Optional<Readiness> only) {
        return new DemandFilter(kind, Optional.of(where), only, day);
    }
}
