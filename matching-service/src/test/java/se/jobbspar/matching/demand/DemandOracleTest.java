package se.jobbspar.matching.demand;

import static se.jobbspar.matching.score.Population.TODAY;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Population;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.matching.score.policy.PolicyV2;
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
    private final DemandOracle oracle = new DemandOracle(PolicyV2.POLICY, taxonomy);
    private final List<UUID> ids = new ArrayList<>();
    private DemandIndex index;

    @BeforeAll
    void fillIndexWithUpdatesAndDeletes() throws IOException {
        index = DemandIndex.open(new ByteBuffersDirectory(), new DemandKinds(), PolicyV2.POLICY, taxonomy);
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
                oracle.remove(gone);
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
            oracle.put(source);
        }
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    @Test
    void everyPersonsListIsThatOfThePlainLoop() throws IOException {
        for (int i = 0; i < PEOPLE; i++) {
            Candidate candidate = Candidate.of(population.person(), PolicyV2.POLICY, taxonomy);
            DemandFilter filter = new DemandFilter(
                    i % 2 == 0 ? VACANCY : SHORTAGE,
                    REGIONS.get(i / 2 % REGIONS.size()),
                    i % 3 == 0 ? Optional.of(Readiness.values()[i / 3 % 3]) : Optional.empty(),
                    TODAY);
            oracle.check(index, candidate, filter, i % 2 == 0 ? 20 : DEMANDS);
        }
    }

    /** What is remembered of a segment from one list to the next must not outlive what it was read from. */
    @Test
    void listsFollowWhatChangesAndIsMergedBetweenThem() throws IOException {
        DemandFilter open = new DemandFilter(VACANCY, Optional.empty(), Optional.empty(), TODAY);
        for (int round = 0; round < 10; round++) {
            for (int i = 0; i < 30; i++) {
                UUID id = population.any(ids);
                apply(VACANCY.of(population.vacancy(id, 10 + round)));
            }
            String gone = population.any(ids).toString();
            if (index.bury(gone, 10 + round, NOW)) {
                oracle.remove(gone);
            }
            index.refresh();
            if (round % 3 == 2) {
                index.tidy(NOW);
            }
            for (int i = 0; i < 10; i++) {
                oracle.check(index, Candidate.of(population.person(), PolicyV2.POLICY, taxonomy), open, DEMANDS);
            }
        }
    }
}
