package se.jobbspar.matching.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.jobbspar.matching.score.Population.POOL;
import static se.jobbspar.matching.score.Population.TODAY;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.matching.index.LayoutChanged;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Contribution;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Demands;
import se.jobbspar.matching.score.OtherPolicy;
import se.jobbspar.matching.score.Population;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.matching.score.Score;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.matching.score.policy.PolicyV1;
import se.jobbspar.taxonomy.Taxonomy;

/** A second policy lives beside the first: other weights, fewer criteria and one that the first does not know. */
class OtherPolicyTest {
    private static final ScoringPolicy OTHER = OtherPolicy.POLICY;

    private final Taxonomy taxonomy = Taxonomy.starter();
    private final Population population = new Population(2, taxonomy);
    private final List<ParticipantSnapshot> people =
            Stream.generate(population::person).limit(200).toList();
    private final List<VacancySnapshot> vacancies =
            Stream.generate(population::vacancy).limit(100).toList();

    @Test
    void onePairHasAScoreOfEachPolicy() {
        ParticipantSnapshot person = people.stream()
                .filter(someone -> !someone.skills().isEmpty())
                .findFirst()
                .orElseThrow();

        VacancySnapshot vacancy = vacancies.stream()
                .filter(asked -> criteria(score(person, asked, OTHER)) == 3)
                .findFirst()
                .orElseThrow();

        Score first = score(person, vacancy, PolicyV1.POLICY);
        Score other = score(person, vacancy, OTHER);

        assertEquals(new Contribution("any-skill", 1_000, 1_000), other.parts().getFirst());
        assertFalse(first.parts().stream().anyMatch(part -> part.criterion().equals("any-skill")));
        assertEquals(
                10_000, other.parts().stream().mapToInt(Contribution::outOf).sum());
        assertEquals(
                10_000, first.parts().stream().mapToInt(Contribution::outOf).sum());
    }

    /** How many criteria share the points; of one that nothing is asked by, the others have them. */
    private static long criteria(Score score) {
        return score.parts().stream().map(Contribution::criterion).distinct().count();
    }

    private Score score(ParticipantSnapshot person, VacancySnapshot vacancy, ScoringPolicy policy) {
        return Demands.of(vacancy, policy, taxonomy)
                .explain(Candidate.of(person, policy, taxonomy), TODAY)
                .orElseThrow();
    }

    @Test
    void theIndexScoresExactlyByThePolicyItWasOpenedWith() throws IOException {
        check(PolicyV1.POLICY);
        check(OTHER);
    }

    private void check(ScoringPolicy policy) throws IOException {
        List<Candidate> candidates = people.stream()
                .map(person -> Candidate.of(person, policy, taxonomy))
                .toList();
        try (CandidateIndex index = CandidateIndex.open(new ByteBuffersDirectory(), policy, taxonomy)) {
            for (ParticipantSnapshot person : people) {
                index.apply(person);
            }
            index.refresh();
            for (VacancySnapshot vacancy : vacancies) {
                Oracle oracle = new Oracle(Demands.of(vacancy, policy, taxonomy), candidates);
                oracle.check(
                        index, new CandidateFilter(POOL, Optional.empty(), Optional.empty(), TODAY), people.size());
                for (Readiness readiness : Readiness.values()) {
                    oracle.check(index, new CandidateFilter(POOL, Optional.of(readiness), Optional.empty(), TODAY), 20);
                }
            }
        }
    }

    @Test
    void anIndexOfOnePolicyMustBeRebuiltForAnother() throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (CandidateIndex index = CandidateIndex.open(directory, PolicyV1.POLICY, taxonomy)) {
            index.commit(Map.of());
        }

        assertNotEquals(CandidateIndex.layout(PolicyV1.POLICY, taxonomy), CandidateIndex.layout(OTHER, taxonomy));
        assertThrows(LayoutChanged.class, () -> CandidateIndex.open(directory, OTHER, taxonomy));
    }

    @Test
    void peopleAndDemandsOfDifferentPoliciesAreNotCompared() throws IOException {
        Candidate candidate = Candidate.of(people.getFirst(), OTHER, taxonomy);
        Demand demand = Demands.of(vacancies.getFirst(), OTHER, taxonomy);
        Demand ofTheFirst = Demands.of(vacancies.getFirst(), PolicyV1.POLICY, taxonomy);

        assertThrows(IllegalArgumentException.class, () -> ofTheFirst.explain(candidate, TODAY));
        try (CandidateIndex index = CandidateIndex.open(new ByteBuffersDirectory(), PolicyV1.POLICY, taxonomy)) {
            CandidateFilter everybody = new CandidateFilter(POOL, Optional.empty(), Optional.empty(), TODAY);
            assertThrows(IllegalArgumentException.class, () -> index.top(demand, everybody, 20));
        }
    }
}
