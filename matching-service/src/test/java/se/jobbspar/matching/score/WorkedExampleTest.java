package se.jobbspar.matching.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.matching.score.Population.TODAY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.matching.score.policy.PolicyV1;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.testkit.Skills;

/** The arithmetic of a policy, figure by figure. */
class WorkedExampleTest {
    private static final Taxonomy TAXONOMY = Taxonomy.starter();

    @Test
    void pointsOfTheFirstPolicyAreSharedByLargestRemainder() {
        Score score = Demands.of(vacancy(), PolicyV1.POLICY, TAXONOMY)
                .explain(Candidate.of(person(), PolicyV1.POLICY, TAXONOMY), TODAY)
                .orElseThrow();

        assertEquals(
                List.of(
                        new Contribution("skills", 2_318, 5_217),
                        new Contribution("use", 289, 3_478),
                        new Contribution("languages", 580, 870),
                        new Contribution("reach", 435, 435)),
                score.parts());
        assertEquals(3_622, score.score());
        assertEquals(3_622, score.possible());
        assertEquals(Readiness.NOT_YET, score.readiness());
        assertEquals(
                List.of(Status.PARTLY, Status.MISSING, Status.PARTLY, Status.MET),
                score.requirements().stream().map(Answer::status).toList());
    }

    private static ParticipantSnapshot person() {
        List<SkillFact> skills = new ArrayList<>();
        skills.add(new SkillFact(Skills.ARC_WELDING, 2, null));
        for (int i = 0; i < 11; i++) {
            skills.add(new SkillFact("urn:test:other-" + i, 4, null));
        }
        return new ParticipantSnapshot(
                new UUID(0, 1),
                1,
                "ORE-1",
                "1880",
                List.of("1880"),
                Instant.EPOCH,
                skills,
                List.of(),
                List.of(),
                List.of(new LanguageFact("sv", null, null, Cefr.B2, Cefr.B2, Cefr.A2, null)),
                List.of(),
                WishFact.NONE);
    }

    private static VacancySnapshot vacancy() {
        return new VacancySnapshot(
                new UUID(0, 2),
                1,
                VacancyStatus.PUBLISHED,
                new UUID(0, 3),
                "Svetsare",
                null,
                null,
                "1880",
                List.of(),
                List.of(
                        new RequirementFact(RequirementKind.SKILL, Skills.ARC_WELDING, "3", Importance.MUST),
                        new RequirementFact(RequirementKind.SKILL, Skills.READ_MAPS, null, Importance.WISH),
                        new RequirementFact(RequirementKind.LANGUAGE, "sv", "B1", Importance.MUST)),
                null,
                Instant.EPOCH);
    }
}
