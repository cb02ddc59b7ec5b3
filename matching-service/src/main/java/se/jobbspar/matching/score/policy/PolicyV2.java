package se.jobbspar.matching.score.policy;

import java.util.List;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.matching.score.ScoringPolicy.Share;
import se.jobbspar.matching.score.criterion.KindredInterestCriterion;
import se.jobbspar.matching.score.criterion.LanguageCriterion;
import se.jobbspar.matching.score.criterion.LikelySkillCriterion;
import se.jobbspar.matching.score.criterion.NearExperienceCriterion;
import se.jobbspar.matching.score.criterion.PutToUseCriterion;
import se.jobbspar.matching.score.criterion.QualificationCriterion;
import se.jobbspar.matching.score.criterion.ReachCriterion;
import se.jobbspar.matching.score.criterion.SuitableTimeCriterion;
import se.jobbspar.matching.score.criterion.TradeLicenceCriterion;

/**
 * The second policy: work and education make skills likely, an occupation demands a qualification by itself, what tells an
 * occupation apart weighs before what everybody needs. {@code docs/scoring.md} says why each criterion has as many points.
 */
public final class PolicyV2 {
    public static final ScoringPolicy POLICY = new ScoringPolicy(
            "v2",
            400,
            List.of(
                    Share.reason(1_800, new LikelySkillCriterion()),
                    Share.reason(2_600, new PutToUseCriterion()),
                    Share.reason(1_800, new NearExperienceCriterion()),
                    Share.reason(1_100, new KindredInterestCriterion()),
                    Share.beside(1_200, new QualificationCriterion()),
                    Share.beside(600, new LanguageCriterion()),
                    Share.beside(400, new TradeLicenceCriterion()),
                    Share.beside(300, new ReachCriterion()),
                    Share.beside(200, new SuitableTimeCriterion())));

    private PolicyV2() {}
}
