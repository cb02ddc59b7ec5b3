package se.jobbspar.matching.matchlist;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.matching.demand.DemandFilter;
import se.jobbspar.matching.demand.DemandIndex;
import se.jobbspar.matching.demand.DemandKind;
import se.jobbspar.matching.demand.DemandSource;
import se.jobbspar.matching.demand.LiveDemand;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Hit;
import se.jobbspar.matching.score.Hits;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Where demands for a person are sought.
 *
 * @param region SCB county code, 00 = the nation
 * @param besideNation whether what the nation has and the region has not stands beside it
 */
record Regional(DemandKind<?> kind, String region, boolean besideNation, LocalDate day) {
    private static final Comparator<Hit<LiveDemand>> BEST_FIRST = Comparator.comparingInt(
                    (Hit<LiveDemand> hit) -> hit.score())
            .reversed()
            .thenComparing(Hit::id);

    /** Where the request says; else at home, and in the nation alone where nobody has judged that county. */
    static Regional of(MatchListRequest request, DemandKind<?> kind, String home, LocalDate day, DemandIndex index)
            throws IOException {
        if (request.region() != null) {
            return new Regional(kind, request.region(), false, day);
        }
        String county =
                Places.sweden().municipality(home).map(Municipality::county).orElse(Places.NATION);
        if (!kind.isJudgedByRegion()) {
            return new Regional(kind, county, false, day);
        }
        return county.equals(Places.NATION) || !index.hasOpen(kind, county, day)
                ? new Regional(kind, Places.NATION, false, day)
                : new Regional(kind, county, true, day);
    }

    /** Whether it is one of the region's own. */
    boolean covers(DemandSource<?> source) {
        return source.regions().contains(region);
    }

    Hits<LiveDemand> top(DemandIndex index, Candidate candidate, MatchListRequest request, Taxonomy taxonomy)
            throws IOException {
        Hits<LiveDemand> own = index.top(candidate, in(region, Set.of(), request), request.most());
        if (!besideNation) {
            return own;
        }
        Set<String> doubles = doubles(index, taxonomy);
        Hits<LiveDemand> nation = index.top(candidate, in(Places.NATION, doubles, request), request.most());
        return new Hits<>(
                Stream.concat(own.hits().stream(), nation.hits().stream())
                        .sorted(BEST_FIRST)
                        .limit(request.most())
                        .toList(),
                own.considered() + nation.considered());
    }

    /** Ids of the nation's demands for an occupation that the region has as well. */
    private Set<String> doubles(DemandIndex index, Taxonomy taxonomy) throws IOException {
        Set<String> groups = new HashSet<>();
        for (DemandSource<?> source : index.open(open(region))) {
            groups.addAll(source.groups(taxonomy));
        }
        return index.open(open(Places.NATION)).stream()
                .filter(source -> !Collections.disjoint(groups, source.groups(taxonomy)))
                .map(DemandSource::id)
                .collect(Collectors.toSet());
    }

    private DemandFilter in(String where, Set<String> except, MatchListRequest request) {
        return new DemandFilter(kind, Optional.of(where), except, request.only(), day);
    }

    private DemandFilter open(String where) {
        return new DemandFilter(kind, Optional.of(where), Optional.empty(), day);
    }
}
