package se.jobbspar.matching.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.matching.score.Population.MUNICIPALITIES;
import static se.jobbspar.matching.score.Population.POOL;
import static se.jobbspar.matching.score.Population.STAFF;
import static se.jobbspar.matching.score.Population.TODAY;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Demands;
import se.jobbspar.matching.score.Hit;
import se.jobbspar.matching.score.Hits;
import se.jobbspar.matching.score.Population;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;

/** The exhaustive oracle: whatever the index answers, the pure core says the same of every single pair. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CandidateOracleTest {
    private static final int PEOPLE = 1_200;
    private static final int DEMANDS = 1_000;
    private static final int EVERYBODY = PEOPLE * 2;
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

    private final Taxonomy taxonomy = Taxonomy.starter();
    private final Population population = new Population(20261122, taxonomy);
    private final Map<String, ParticipantSnapshot> alive = new HashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private final Directory directory = new ByteBuffersDirectory();
    private CandidateIndex index;

    @BeforeAll
    void fillIndexWithUpdatesDeletesAndSeveralSegments() throws IOException {
        index = CandidateIndex.open(directory, PolicyV2.POLICY, taxonomy);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            ParticipantSnapshot person = population.person();
            ids.add(person.id());
            apply(person);
            if (population.oneIn(10)) {
                apply(population.person(population.any(ids), 2));
            }
            if (population.oneIn(10)) {
                bury(population.any(ids));
            }
            if (i % 300 == 0) {
                index.refresh();
            }
        }
        index.refresh();
        alive.values().forEach(person -> candidates.add(Candidate.of(person, PolicyV2.POLICY, taxonomy)));
        for (int i = 0; i < DEMANDS; i++) {
            demands.add(
                    i % 3 == 0
                            ? Demands.of(population.shortage(), PolicyV2.POLICY, taxonomy)
                            : Demands.of(population.vacancy(), PolicyV2.POLICY, taxonomy));
        }
    }

    private void apply(ParticipantSnapshot person) throws IOException {
        if (index.apply(person)) {
            alive.put(person.id().toString(), person);
        }
    }

    private void bury(UUID id) throws IOException {
        index.bury(id.toString(), 3, NOW);
        alive.remove(id.toString());
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    @Test
    void theIndexLivesInSeveralSegmentsAndHoldsWhoIsAlive() throws IOException {
        index.commit(Map.of());

        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            assertTrue(
                    reader.leaves().size() > 2, "segments: " + reader.leaves().size());
        }
        assertEquals(alive.size(), index.size());
    }

    @Test
    void everyPairHasThePureCoresScoreOrderAndReadiness() throws IOException {
        for (int i = 0; i < DEMANDS; i++) {
            Oracle oracle = new Oracle(demands.get(i), candidates);
            String municipality = MUNICIPALITIES.get(i % MUNICIPALITIES.size());
            Readiness readiness = Readiness.values()[i % 3];
            oracle.check(index, filter(POOL, Optional.empty()), EVERYBODY);
            oracle.check(index, filter(POOL, Optional.empty()), 20);
            oracle.check(index, filter(municipality, Optional.of(readiness)), 20);
            oracle.check(index, filter(STAFF, Optional.empty()), 20);
            oracle.check(index, filter(municipality + "-staff", Optional.of(readiness)), 20);
            oracle.check(index, from(municipality + "-staff", Pool.PERMANENT_STAFF), 20);
            oracle.check(index, from(municipality, Pool.values()[i % Pool.values().length]), 20);
        }
    }

    /** Both pay alike for the level, which is asked of the index twice. */
    @Test
    void twoEducationsOfOneLevelInTwoFieldsAreEachScored() throws IOException {
        List<RequirementFact> educations = Stream.of("34", "52")
                .map(field -> new RequirementFact(RequirementKind.EDUCATION, field, "33", Importance.WISH))
                .toList();
        Ask ask = new Ask(Optional.empty(), List.of("5321"), List.of(), List.of(), educations);

        Oracle oracle = new Oracle(Demand.of(ask, PolicyV2.POLICY, taxonomy), candidates);
        oracle.check(index, filter(POOL, Optional.empty()), EVERYBODY);
        oracle.check(index, filter(POOL, Optional.empty()), 20);
    }

    @Test
    void peopleAreCountedAsThePureCoreCountsThem() throws IOException {
        List<String> regions = List.of(Places.NATION, "18", MUNICIPALITIES.getFirst());
        for (int i = 0; i < 120; i++) {
            new Oracle(demands.get(i), candidates).checkCounts(index, regions.get(i % regions.size()));
        }
    }

    @Test
    void eachDeskHasPeopleToOfferAndNoneOfTheOthers() throws IOException {
        for (String municipality : MUNICIPALITIES) {
            Set<UUID> staff = offered(municipality + "-staff");
            Set<UUID> others = offered(municipality);

            assertTrue(!staff.isEmpty() && !others.isEmpty());
            assertTrue(staff.stream().allMatch(id -> isStaff(id))
                    && others.stream().noneMatch(id -> isStaff(id)));
        }
    }

    private Set<UUID> offered(String workplace) throws IOException {
        Set<UUID> people = new HashSet<>();
        for (Demand demand : demands.subList(0, 50)) {
            index.top(demand, filter(workplace, Optional.empty()), EVERYBODY)
                    .hits()
                    .forEach(hit -> people.add(hit.target().id()));
        }
        return people;
    }

    private boolean isStaff(UUID id) {
        return alive.get(id.toString()).pool() == Pool.PERMANENT_STAFF;
    }

    @Test
    void whoIsWithheldIsFoundByIdAlone() throws IOException {
        ParticipantSnapshot withheld = alive.values().stream()
                .filter(ParticipantSnapshot::withheld)
                .filter(person -> person.visibleTo().contains(POOL))
                .findFirst()
                .orElseThrow();

        assertEquals(Optional.of(withheld), index.find(withheld.id().toString(), POOL));
    }

    @Test
    void everyHitBringsTheSnapshotThatWasScored() throws IOException {
        Hits<ParticipantSnapshot> hits = index.top(demands.getFirst(), filter(POOL, Optional.empty()), 20);

        assertEquals(
                hits.hits().stream().map(hit -> alive.get(hit.id())).toList(),
                hits.hits().stream().map(Hit::target).toList());
    }

    private static CandidateFilter from(String municipality, Pool pool) {
        return new CandidateFilter(municipality, Optional.empty(), Optional.of(pool), TODAY);
    }

    private static CandidateFilter filter(String municipality, Optional<Readiness> readiness) {
        return new CandidateFilter(municipality, readiness, Optional.empty(), TODAY);
    }
}
