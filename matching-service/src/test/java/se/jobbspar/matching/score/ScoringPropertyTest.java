package se.jobbspar.matching.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.matching.score.Population.TODAY;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.SkillAnswer;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.matching.score.policy.PolicyV1;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.taxonomy.Taxonomy;

/** What holds for every person and every demand. */
class ScoringPropertyTest {
    private static final Taxonomy TAXONOMY = Taxonomy.starter();

    @ParameterizedTest
    @MethodSource("se.jobbspar.matching.score.Seeds#many")
    void partsAddUpToTheScoreAndTheirSharesToTenThousand(long seed) {
        Population population = new Population(seed, TAXONOMY);
        Candidate candidate = Candidate.of(population.person(), policy(seed), TAXONOMY);
        Demand demand = demand(population, seed);
        demand.explain(candidate, TODAY).ifPresent(score -> {
            assertEquals(
                    score.score(),
                    score.parts().stream().mapToInt(Contribution::points).sum());
            assertEquals(
                    10_000, score.parts().stream().mapToInt(Contribution::outOf).sum());
            assertEquals(score.score(), demand.points(candidate, TODAY).orElseThrow());
            assertEquals(score.readiness(), demand.readiness(candidate, TODAY));
        });
    }

    @ParameterizedTest
    @MethodSource("se.jobbspar.matching.score.Seeds#many")
    void noPointsAreNegativeAndNoneExceedTheirShare(long seed) {
        Population population = new Population(seed, TAXONOMY);
        Candidate candidate = Candidate.of(population.person(), policy(seed), TAXONOMY);
        demand(population, seed).explain(candidate, TODAY).ifPresent(score -> {
            score.parts()
                    .forEach(part -> assertTrue(part.points() >= 0 && part.points() <= part.outOf(), () -> part + ""));
            score.requirements()
                    .forEach(answer -> assertTrue(
                            answer.points() >= 0
                                    && answer.points() <= answer.requirement().outOf(),
                            () -> answer + ""));
            assertTrue(score.score() <= score.possible() && score.possible() <= 10_000, () -> score + "");
        });
    }

    @ParameterizedTest
    @MethodSource("se.jobbspar.matching.score.Seeds#many")
    void metGivesFullPointsAndMissingNone(long seed) {
        Population population = new Population(seed, TAXONOMY);
        Candidate candidate = Candidate.of(population.person(), policy(seed), TAXONOMY);
        demand(population, seed).explain(candidate, TODAY).ifPresent(score -> score.requirements()
                .forEach(answer -> {
                    int full = answer.requirement().outOf();
                    assertTrue(answer.status() != Status.MET || answer.points() == full, () -> answer + "");
                    assertTrue(answer.status() != Status.MISSING || answer.points() == 0, () -> answer + "");
                }));
    }

    @ParameterizedTest
    @MethodSource("se.jobbspar.matching.score.Seeds#many")
    void aSkillThatIsAskedForNeverLowersAScore(long seed) {
        Population population = new Population(seed, TAXONOMY);
        ParticipantSnapshot person = population.person();
        Demand demand = demand(population, seed);
        for (WeightedRequirement requirement : demand.requirements()) {
            if (requirement.criterion().wire().equals("skills")) {
                SkillFact more = new SkillFact(requirement.concept(), 1 + Math.floorMod(seed, 4), null);
                int before = points(person, demand);
                int after = points(withSkills(person, plus(person.skills(), more)), demand);
                assertTrue(after >= before, () -> before + " became " + after + " by " + more);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("se.jobbspar.matching.score.Seeds#many")
    void aSkillThatIsNotAskedForLowersNothingButUse(long seed) {
        Population population = new Population(seed, TAXONOMY);
        ParticipantSnapshot person = population.person();
        if (Candidate.of(person, policy(seed), TAXONOMY).isEmpty()) {
            return;
        }
        Demand demand = demand(population, seed);
        SkillFact more = new SkillFact("urn:test:foreign", 3, null);
        Stream<Contribution> before = parts(person, demand);
        List<Contribution> after =
                parts(withSkills(person, plus(person.skills(), more)), demand).toList();
        before.filter(part -> !part.criterion().equals("use"))
                .forEach(part -> assertTrue(after.contains(part), () -> part + ""));
    }

    @ParameterizedTest
    @MethodSource("se.jobbspar.matching.score.Seeds#many")
    void everyDemandThatStatesSomethingSharesOutTenThousand(long seed) {
        Population population = new Population(seed, TAXONOMY);
        Demand demand = demand(population, seed);
        int shared = demand.requirements().stream()
                        .mapToInt(WeightedRequirement::outOf)
                        .sum()
                + demand.use().outOf();
        assertEquals(demand.isEmpty() ? 0 : 10_000, shared);
    }

    @ParameterizedTest
    @MethodSource("se.jobbspar.matching.score.Seeds#many")
    void anEmptyProfileHasNoScore(long seed) {
        Population population = new Population(seed, TAXONOMY);
        ParticipantSnapshot person = population.person();
        Candidate empty = Candidate.of(
                new ParticipantSnapshot(
                        person.id(),
                        1,
                        person.code(),
                        person.municipality(),
                        person.visibleTo(),
                        person.updatedAt(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        WishFact.NONE),
                policy(seed),
                TAXONOMY);
        assertFalse(demand(population, seed).explain(empty, TODAY).isPresent());
    }

    @ParameterizedTest
    @MethodSource("se.jobbspar.matching.score.Seeds#many")
    void aNoNeverRaisesAScore(long seed) {
        Population population = new Population(seed, TAXONOMY);
        ParticipantSnapshot person = population.person();
        Demand demand = byTheSecond(population);
        for (WeightedRequirement requirement : demand.requirements()) {
            if (requirement.criterion().wire().equals("skills")) {
                SkillFact no = new SkillFact(requirement.concept(), 1, SkillAnswer.NO, null);
                int before = points(person, demand);
                int after = points(withSkills(person, plus(person.skills(), no)), demand);
                assertTrue(after <= before, () -> before + " became " + after + " by " + no);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("se.jobbspar.matching.score.Seeds#many")
    void aLongerExperienceNeverLowersAScore(long seed) {
        Population population = new Population(seed, TAXONOMY);
        ParticipantSnapshot person = population.person();
        Demand demand = byTheSecond(population);
        List<ExperienceFact> longer = person.experiences().stream()
                .map(ScoringPropertyTest::begunEarlier)
                .toList();

        int before = points(person, demand);
        int after = points(withExperiences(person, longer), demand);

        assertTrue(after >= before, () -> before + " became " + after + " by " + longer);
    }

    private static ExperienceFact begunEarlier(ExperienceFact e) {
        YearMonth from = e.from() == null ? null : e.from().minusYears(1);
        return new ExperienceFact(e.occupation(), e.months() + 12, from, e.to(), e.evidence());
    }

    @ParameterizedTest
    @MethodSource("se.jobbspar.matching.score.Seeds#many")
    void aMustMoreNeverMakesAnybodyReady(long seed) {
        Population population = new Population(seed, TAXONOMY);
        Candidate candidate = Candidate.of(population.person(), PolicyV2.POLICY, TAXONOMY);
        VacancySnapshot vacancy = population.vacancy();
        List<RequirementFact> more = new ArrayList<>(vacancy.requirements());
        more.add(new RequirementFact(RequirementKind.LANGUAGE, "sv", "B2", Importance.MUST));
        Readiness before = Demands.of(vacancy, PolicyV2.POLICY, TAXONOMY).readiness(candidate, TODAY);
        Readiness after =
                Demands.of(asking(vacancy, more), PolicyV2.POLICY, TAXONOMY).readiness(candidate, TODAY);

        assertFalse(after == Readiness.NOW && before != Readiness.NOW, () -> before + " became " + after);
    }

    private static Demand byTheSecond(Population population) {
        return population.oneIn(3)
                ? Demands.of(population.shortage(), PolicyV2.POLICY, TAXONOMY)
                : Demands.of(population.vacancy(), PolicyV2.POLICY, TAXONOMY);
    }

    private static VacancySnapshot asking(VacancySnapshot v, List<RequirementFact> requirements) {
        return new VacancySnapshot(
                v.id(),
                v.version(),
                v.status(),
                v.employer(),
                v.title(),
                v.occupation(),
                v.occupationGroup(),
                v.municipality(),
                v.workingTimes(),
                requirements,
                v.lastDay(),
                v.updatedAt());
    }

    private static ParticipantSnapshot withExperiences(ParticipantSnapshot person, List<ExperienceFact> experiences) {
        return new ParticipantSnapshot(
                person.id(),
                person.version(),
                person.code(),
                person.municipality(),
                person.visibleTo(),
                person.updatedAt(),
                person.skills(),
                experiences,
                person.educations(),
                person.languages(),
                person.licences(),
                person.wishes());
    }

    /** By turns. */
    private static ScoringPolicy policy(long seed) {
        return seed % 2 == 0 ? PolicyV2.POLICY : PolicyV1.POLICY;
    }

    private static Demand demand(Population population, long seed) {
        return population.oneIn(3)
                ? Demands.of(population.shortage(), policy(seed), TAXONOMY)
                : Demands.of(population.vacancy(), policy(seed), TAXONOMY);
    }

    private static int points(ParticipantSnapshot person, Demand demand) {
        return demand.points(Candidate.of(person, demand.policy(), TAXONOMY), TODAY)
                .orElse(0);
    }

    private static Stream<Contribution> parts(ParticipantSnapshot person, Demand demand) {
        return demand.explain(Candidate.of(person, demand.policy(), TAXONOMY), TODAY).stream()
                .flatMap(score -> score.parts().stream());
    }

    private static List<SkillFact> plus(List<SkillFact> skills, SkillFact more) {
        List<SkillFact> all = new ArrayList<>(skills);
        all.add(more);
        return all;
    }

    static ParticipantSnapshot withSkills(ParticipantSnapshot person, List<SkillFact> skills) {
        return new ParticipantSnapshot(
                person.id(),
                person.version(),
                person.code(),
                person.municipality(),
                person.visibleTo(),
                person.updatedAt(),
                skills,
                person.experiences(),
                person.educations(),
                person.languages(),
                person.licences(),
                person.wishes());
    }
}
