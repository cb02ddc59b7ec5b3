package se.jobbspar.matching.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.matching.score.Population.MUNICIPALITIES;
import static se.jobbspar.matching.score.Population.POOL;
import static se.jobbspar.matching.score.Population.TODAY;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.index.Window;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Demands;
import se.jobbspar.matching.score.Population;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;

/** The oracle again, of fewer demands, where a segment has several windows and each of them erased people. */
class ManyPeopleOracleTest {
    private static final int PEOPLE = Window.SIZE * 2 + 500;
    private static final int DEMANDS = 24;
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

    private final Taxonomy taxonomy = Taxonomy.starter();
    private final Population population = new Population(20261129, taxonomy);
    private final Directory directory = new ByteBuffersDirectory();

    @Test
    void pointsOrderAndCountsAreThePureCores() throws IOException {
        try (CandidateIndex index = CandidateIndex.open(directory, PolicyV2.POLICY, taxonomy)) {
            List<Candidate> alive = fill(index);
            requireSeveralWindows(index);
            for (int i = 0; i < DEMANDS; i++) {
                Oracle oracle = new Oracle(demand(i), alive);
                String municipality = MUNICIPALITIES.get(i % MUNICIPALITIES.size());
                oracle.check(index, filter(POOL), PEOPLE);
                oracle.check(index, filter(POOL), 20);
                oracle.check(index, filter(municipality), 20);
                oracle.checkCounts(index, Places.NATION);
            }
        }
    }

    private List<Candidate> fill(CandidateIndex index) throws IOException {
        List<ParticipantSnapshot> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(population.person());
            index.apply(people.getLast());
        }
        index.refresh();
        List<Candidate> alive = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            if (i % 50 == 0) {
                index.bury(people.get(i).id().toString(), 2, NOW);
            } else {
                alive.add(Candidate.of(people.get(i), PolicyV2.POLICY, taxonomy));
            }
        }
        index.refresh();
        return alive;
    }

    private void requireSeveralWindows(CandidateIndex index) throws IOException {
        index.commit(Map.of());
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            assertTrue(reader.leaves().getFirst().reader().maxDoc() > Window.SIZE * 2);
            assertEquals(PEOPLE / 50 + 1, reader.leaves().getFirst().reader().numDeletedDocs());
        }
    }

    private Demand demand(int i) {
        return i % 3 == 0
                ? Demands.of(population.shortage(), PolicyV2.POLICY, taxonomy)
                : Demands.of(population.vacancy(), PolicyV2.POLICY, taxonomy);
    }

    private static CandidateFilter filter(String workplace) {
        return new CandidateFilter(workplace, Optional.empty(), Optional.empty(), TODAY);
    }
}
