package se.jobbspar.matching.score.policy;

import java.util.List;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.matching.score.ScoringPolicy.Share;
import se.jobbspar.matching.score.criterion.EducationCriterion;
import se.jobbspar.matching.score.criterion.ExperienceCriterion;
import se.jobbspar.matching.score.criterion.InterestCriterion;
import se.jobbspar.matching.score.criterion.LanguageCriterion;
import se.jobbspar.matching.score.criterion.LicenceCriterion;
import se.jobbspar.matching.score.criterion.ReachCriterion;
import se.jobbspar.matching.score.criterion.SkillCriterion;
import se.jobbspar.matching.score.criterion.UseCriterion;
import se.jobbspar.matching.score.criterion.WorkingTimeCriterion;

/** The first policy; {@code docs/scoring.md} says why each criterion has as many points as it has. */
public final class PolicyV1 {
    public static final ScoringPolicy POLICY = new ScoringPolicy(
            "v1",
            0,
            List.of(
                    Share.reason(3_600, new SkillCriterion()),
                    Share.reason(2_400, new UseCriterion()),
                    Share.reason(1_200, new ExperienceCriterion()),
                    Share.reason(800, new EducationCriterion()),
                    Share.reason(600, new LanguageCriterion()),
                    Share.reason(400, new LicenceCriterion()),
                    Share.reason(500, new InterestCriterion()),
                    Share.reason(300, new ReachCriterion()),
                    Share.reason(200, new WorkingTimeCriterion())));

    private PolicyV1() {}
}
