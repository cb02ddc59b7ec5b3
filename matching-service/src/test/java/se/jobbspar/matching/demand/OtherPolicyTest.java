package se.jobbspar.matching.demand;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.matching.score.Population.TODAY;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.index.LayoutChanged;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Contribution;
import se.jobbspar.matching.score.Hit;
import se.jobbspar.matching.score.OtherPolicy;
import se.jobbspar.matching.score.Population;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.matching.score.policy.PolicyV1;
import se.jobbspar.taxonomy.Taxonomy;

/** A second policy lives beside the first when demands are sought for a person, too. */
class OtherPolicyTest {
    private static final int DEMANDS = 200;
    private static final DemandKind<?> VACANCY = new VacancyKind();
    private static final DemandKind<?> SHORTAGE = new ShortageOccupationKind();

    private final Taxonomy taxonomy = Taxonomy.starter();
    private final Population population = new Population(3, taxonomy);
    private final List<ParticipantSnapshot> people =
            Stream.generate(population::person).limit(100).toList();
    private final List<DemandSource<?>> sources =
            IntStream.range(0, DEMANDS).<DemandSource<?>>mapToObj(this::source).toList();

    private DemandSource<?> source(int i) {
        UUID id = new UUID(3, i);
        return i % 3 == 0
                ? new ShortageOccupationKind().of(population.shortage(id, 1))
                : new VacancyKind().of(population.vacancy(id, 1));
    }

    @Test
    void eachIndexScoresExactlyByThePolicyItWasOpenedWith() throws IOException {
        try (DemandIndex first = filled(PolicyV1.POLICY);
                DemandIndex other = filled(OtherPolicy.POLICY)) {
            check(first, PolicyV1.POLICY);
            check(other, OtherPolicy.POLICY);
        }
    }

    private DemandIndex filled(ScoringPolicy policy) throws IOException {
        DemandIndex index = open(new ByteBuffersDirectory(), policy);
        for (DemandSource<?> source : sources) {
            index.apply(source);
        }
        index.refresh();
        return index;
    }

    private DemandIndex open(Directory directory, ScoringPolicy policy) throws IOException {
        return DemandIndex.open(directory, new DemandKinds(), policy, taxonomy);
    }

    private void check(DemandIndex index, ScoringPolicy policy) throws IOException {
        DemandOracle oracle = new DemandOracle(policy, taxonomy);
        sources.forEach(oracle::put);
        for (ParticipantSnapshot person : people) {
            Candidate candidate = Candidate.of(person, policy, taxonomy);
            for (DemandKind<?> kind : List.of(VACANCY, SHORTAGE)) {
                oracle.check(index, candidate, filter(kind, Optional.empty()), DEMANDS);
                for (Readiness readiness : Readiness.values()) {
                    oracle.check(index, candidate, filter(kind, Optional.of(readiness)), 20);
                }
            }
        }
    }

    private static DemandFilter filter(DemandKind<?> kind, Optional<Readiness> readiness) {
        return new DemandFilter(kind, Optional.empty(), readiness, TODAY);
    }

    @Test
    void hitIsExplainedByThePolicyItWasFoundBy() throws IOException {
        try (DemandIndex index = filled(OtherPolicy.POLICY)) {
            int explained = 0;
            for (ParticipantSnapshot person : people) {
                Candidate candidate = Candidate.of(person, OtherPolicy.POLICY, taxonomy);
                for (Hit<LiveDemand> hit : index.top(candidate, filter(VACANCY, Optional.empty()), 5)
                        .hits()) {
                    List<Contribution> parts = hit.target()
                            .demand()
                            .explain(candidate, TODAY)
                            .orElseThrow()
                            .parts();
                    assertTrue(parts.stream().anyMatch(part -> part.criterion().equals("any-skill")));
                    explained++;
                }
            }
            assertTrue(explained > 100, "hits: " + explained);
        }
    }

    @Test
    void anIndexOfOnePolicyMustBeRebuiltForAnother() throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (DemandIndex index = open(directory, PolicyV1.POLICY)) {
            index.commit(Map.of());
        }

        assertNotEquals(
                DemandIndex.layout(PolicyV1.POLICY, taxonomy), DemandIndex.layout(OtherPolicy.POLICY, taxonomy));
        assertThrows(LayoutChanged.class, () -> open(directory, OtherPolicy.POLICY));
    }

    @Test
    void personOfAnotherPolicyIsNotCompared() throws IOException {
        Candidate candidate = Candidate.of(people.getFirst(), OtherPolicy.POLICY, taxonomy);
        try (DemandIndex index = filled(PolicyV1.POLICY)) {
            assertThrows(
                    IllegalArgumentException.class, () -> index.top(candidate, filter(VACANCY, Optional.empty()), 20));
        }
    }
}
