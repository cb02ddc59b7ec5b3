package se.jobbspar.matching.score.criterion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.matching.score.Population.TODAY;
import static se.jobbspar.matching.score.criterion.Fixture.TAXONOMY;
import static se.jobbspar.matching.score.criterion.Fixture.answer;
import static se.jobbspar.matching.score.criterion.Fixture.asking;
import static se.jobbspar.matching.score.criterion.Fixture.licensed;
import static se.jobbspar.matching.score.criterion.Fixture.must;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.LicenceFact;
import se.jobbspar.contracts.shortage.v1.Outlook;
import se.jobbspar.contracts.shortage.v1.ShortageOccupationSnapshot;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.score.Answer;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Demands;
import se.jobbspar.matching.score.Reason;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.policy.PolicyV1;
import se.jobbspar.testkit.Skills;

class LicenceCriterionTest {
    @Test
    void aLicenceHoldsOnItsLastDay() {
        assertEquals(
                Status.MET,
                driving(new LicenceFact(Skills.LICENCE_B, TODAY, null)).status());
    }

    @Test
    void aLicenceThatRanOutYesterdayIsMissingAndSaysSo() {
        Answer answer = driving(new LicenceFact(Skills.LICENCE_B, TODAY.minusDays(1), null));

        assertEquals(Status.MISSING, answer.status());
        assertEquals(0, answer.points());
        assertEquals(Reason.EXPIRED, answer.grounds().reason());
    }

    @Test
    void aLicenceForHeavyLorriesIncludesOneForCars() {
        Answer answer = driving(new LicenceFact(Skills.LICENCE_CE, null, null));

        assertEquals(Status.MET, answer.status());
        assertEquals(Skills.LICENCE_CE, answer.grounds().concept());
    }

    @Test
    void whatTheLawDemandsIsAMustOfAShortageOccupation() {
        String licence = TAXONOMY.licencesFor("2221").getFirst();

        List<WeightedRequirement> musts = shortage("2221").musts();

        assertEquals(
                List.of(licence),
                musts.stream().map(WeightedRequirement::concept).toList());
        assertEquals("occupation", musts.getFirst().source().wire());
    }

    @Test
    void whatOnlyOneOfSeveralGroupsDemandsIsNoMust() {
        assertTrue(shortage("2221", "9411").musts().isEmpty());
    }

    private static Demand shortage(String... groups) {
        return Demands.of(
                new ShortageOccupationSnapshot(
                        new UUID(0, 9),
                        1,
                        "Sjuksköterskor",
                        List.of(groups),
                        "18",
                        Situation.SHORTAGE,
                        Outlook.RISING,
                        "2026-1",
                        "test",
                        Instant.EPOCH),
                PolicyV1.POLICY,
                TAXONOMY);
    }

    private static Answer driving(LicenceFact licence) {
        return answer("licences", licensed(licence), asking(must(RequirementKind.LICENCE, Skills.LICENCE_B, null)));
    }
}
