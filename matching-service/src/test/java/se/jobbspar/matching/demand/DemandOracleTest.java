package se.jobbspar.matching.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.matching.score.Population.TODAY;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.jobbspar.contracts.shortage.v1.ShortageOccupationSnapshot;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Hit;
import se.jobbspar.matching.score.Hits;
import se.jobbspar.matching.score.Population;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.matching.score.policy.PolicyV1;
import se.jobbspar.taxonomy.Taxonomy;

/** The other direction against a plain loop over everything that is alive. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemandOracleTest {
    private static final int DEMANDS = 1_000;
    private static final int PEOPLE = 1_000;
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    private static final List<Optional<String>> REGIONS =
            List.of(Optional.empty(), Optional.of("00"), Optional.of("18"), Optional.of("05"));

    private static final VacancyKind VACANCY = new VacancyKind();
    private static final ShortageOccupationKind SHORTAGE = new ShortageOccupationKind();

    private final Taxonomy taxonomy = Taxonomy.starter();
    private final Population population = new Population(1128, taxonomy);
    private final Map<String, LiveDemand> alive = new HashMap<>();
    private DemandIndex index;

    @BeforeAll
    void fillIndexWithUpdatesAndDeletes() throws IOException {
        index = DemandIndex.open(new ByteBuffersDirectory(), new DemandKinds(), PolicyV1.POLICY, taxonomy);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < DEMANDS; i++) {
            UUID id = UUID.nameUUIDFromBytes(new byte[] {(byte) i, (byte) (i >> 8)});
            ids.add(id);
            apply(source(i, id, 1));
            if (population.oneIn(10)) {
                int j = i - population.any(List.of(0, 1, 2)) * (i / 3);
                apply(source(j, ids.get(j), 2));
            }
            if (population.oneIn(10)) {
                String gone = population.any(ids).toString();
                index.bury(gone, 3, NOW);
                alive.remove(gone);
            }
            if (i % 250 == 0) {
                index.refresh();
            }
        }
        index.refresh();
    }

    private DemandSource<?> source(int i, UUID id, long version) {
        return i % 3 == 0 ? SHORTAGE.of(population.shortage(id, version)) : VACANCY.of(population.vacancy(id, version));
    }

    private void apply(DemandSource<?> source) throws IOException {
        if (index.apply(source)) {
            alive.put(source.id(), new LiveDemand(source.demand(PolicyV1.POLICY, taxonomy), source));
        }
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    @Test
    void everyPersonsListIsThatOfThePlainLoop() throws IOException {
        for (int i = 0; i < PEOPLE; i++) {
            Candidate candidate = Candidate.of(population.person(), PolicyV1.POLICY, taxonomy);
            DemandFilter filter = new DemandFilter(
                    i % 2 == 0 ? VACANCY : SHORTAGE,
                    REGIONS.get(i / 2 % REGIONS.size()),
                    i % 3 == 0 ? Optional.of(Readiness.values()[i / 3 % 3]) : Optional.empty(),
                    TODAY);
            check(candidate, filter, i % 2 == 0 ? 20 : DEMANDS);
        }
    }

    private void check(Candidate candidate, DemandFilter filter, int k) throws IOException {
        List<Hit<LiveDemand>> all = new ArrayList<>();
        int considered = 0;
        for (LiveDemand live : alive.values()) {
            Demand demand = live.demand();
            OptionalInt points = demand.points(candidate, TODAY);
            if (points.isPresent() && passes(live, filter) && isReady(candidate, demand, filter)) {
                considered++;
                all.add(new Hit<>(live.source().id(), points.getAsInt(), live));
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
                filter.kind() == VACANCY
                        && vacancy.status() == VacancyStatus.PUBLISHED
                        && (vacancy.lastDay() == null || !vacancy.lastDay().isBefore(TODAY))
                        && (region == null
                                || region.equals("00")
                                || vacancy.municipality() != null
                                        && vacancy.municipality().startsWith(region));
            case ShortageOccupationSnapshot shortage ->
                filter.kind() == SHORTAGE
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
