package se.jobbspar.matching.score.criterion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.matching.score.criterion.Fixture.TAXONOMY;
import static se.jobbspar.matching.score.criterion.Fixture.answer;
import static se.jobbspar.matching.score.criterion.Fixture.asking;
import static se.jobbspar.matching.score.criterion.Fixture.must;
import static se.jobbspar.matching.score.criterion.Fixture.score;
import static se.jobbspar.matching.score.criterion.Fixture.skilled;
import static se.jobbspar.matching.score.criterion.Fixture.speaking;
import static se.jobbspar.matching.score.criterion.Fixture.wish;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.Evidence;
import se.jobbspar.contracts.participant.v1.EvidenceKind;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.matching.score.Answer;
import se.jobbspar.matching.score.Contribution;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.matching.score.Reason;
import se.jobbspar.matching.score.Score;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Neighbour;
import se.jobbspar.testkit.Facts;
import se.jobbspar.testkit.Jobs;
import se.jobbspar.testkit.Skills;

class SkillCriterionTest {
    private static final Evidence SEEN = new Evidence(EvidenceKind.OBSERVED, PartialDate.parse("2026-09-21"));

    @Test
    void skillsAndUseShareThePointsSixtyToForty() {
        List<Contribution> parts = score(
                        skilled(skill(Skills.ARC_WELDING, 3)),
                        asking(wish(RequirementKind.SKILL, Skills.ARC_WELDING, null)))
                .parts();

        // skills 3600 and use 2400 are all that is stated: 10000 · 3600/6000 = 6000; use is one of ten: 4000/10 = 400
        assertEquals(List.of(new Contribution("skills", 6_000, 6_000), new Contribution("use", 400, 4_000)), parts);
    }

    @Test
    void aLevelBelowTheOneAskedForCountsByItsShare() {
        Answer answer = answer(
                "skills",
                skilled(skill(Skills.ARC_WELDING, 2)),
                asking(must(RequirementKind.SKILL, Skills.ARC_WELDING, "3")));

        // 6000 · 200/300
        assertEquals(4_000, answer.points());
        assertEquals(Status.PARTLY, answer.status());
        assertEquals("2", answer.grounds().level());
        assertEquals(EvidenceKind.OBSERVED, answer.grounds().kind());
    }

    @Test
    void aMustWeighsTwiceAWish() {
        VacancySnapshot job = asking(
                must(RequirementKind.SKILL, Skills.ARC_WELDING, null),
                wish(RequirementKind.SKILL, Skills.READ_MAPS, null));

        List<Integer> outOf = score(skilled(skill(Skills.READ_MAPS, 1)), job).requirements().stream()
                .map(answer -> answer.requirement().outOf())
                .toList();

        // 6000 · 2/3 and 6000 · 1/3
        assertEquals(List.of(4_000, 2_000), outOf);
    }

    @Test
    void theSameSkillAskedForTwiceIsTheStricterOnce() {
        VacancySnapshot job = asking(
                wish(RequirementKind.SKILL, Skills.ARC_WELDING, "4"),
                must(RequirementKind.SKILL, Skills.ARC_WELDING, "2"));

        List<Answer> requirements =
                score(skilled(skill(Skills.READ_MAPS, 1)), job).requirements();

        assertEquals(1, requirements.size());
        assertTrue(requirements.getFirst().requirement().isMust());
    }

    @Test
    void aRelatedSkillGivesItsCreditAndIsNamed() {
        Concept own = TAXONOMY.concepts().stream()
                .filter(concept -> concept.type() == ConceptType.SKILL)
                .filter(concept -> !TAXONOMY.relatedSkills(concept.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        Neighbour related = TAXONOMY.relatedSkills(own.id()).getFirst();

        Answer answer = answer(
                "skills", skilled(skill(own.id(), 4)), asking(must(RequirementKind.SKILL, related.concept(), null)));

        // 6000 · credit/100
        assertEquals(60 * related.credit(), answer.points());
        assertEquals(Status.PARTLY, answer.status());
        assertEquals(own.id(), answer.grounds().concept());
        assertEquals(related.credit(), answer.grounds().credit());
    }

    @Test
    void whereSkillsAreMappedAnAbsentOneIsMissing() {
        Answer answer = answer(
                "skills",
                skilled(skill(Skills.READ_MAPS, 4)),
                asking(must(RequirementKind.SKILL, Skills.ARC_WELDING, null)));

        assertEquals(Status.MISSING, answer.status());
        assertEquals(0, answer.points());
    }

    @Test
    void whereNoSkillIsRecordedTheAnswerIsUnknownAndPossibleSaysSo() {
        Score score = score(
                speaking(Facts.language("sv", Cefr.B1)), asking(must(RequirementKind.SKILL, Skills.ARC_WELDING, null)));

        assertEquals(Status.UNKNOWN, score.requirements().getFirst().status());
        assertEquals(
                Reason.NOT_RECORDED, score.requirements().getFirst().grounds().reason());
        assertEquals(0, score.score());
        assertEquals(10_000, score.possible());
        assertEquals(Readiness.ASK, score.readiness());
    }

    @Test
    void aVacancyWithoutSkillsBorrowsItsOccupationsAsWishes() {
        List<WeightedRequirement> skills =
                score(skilled(skill(Skills.ARC_WELDING, 3)), Jobs.svetsare()).requirements().stream()
                        .filter(answer ->
                                answer.requirement().criterion().wire().equals("skills"))
                        .map(Answer::requirement)
                        .toList();

        assertEquals(TAXONOMY.profileOfOccupation(Jobs.svetsare().occupation()).size(), skills.size());
        assertTrue(skills.stream()
                .allMatch(skill -> !skill.isMust() && skill.source().wire().equals("occupation")));
    }

    private static SkillFact skill(String concept, int level) {
        return new SkillFact(concept, level, SEEN);
    }
}
