package se.jobbspar.matching.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.jobbspar.matching.score.criterion.EducationCriterion;
import se.jobbspar.matching.score.criterion.ExperienceCriterion;
import se.jobbspar.matching.score.criterion.InterestCriterion;
import se.jobbspar.matching.score.criterion.LanguageCriterion;
import se.jobbspar.matching.score.criterion.LicenceCriterion;
import se.jobbspar.matching.score.criterion.ReachCriterion;
import se.jobbspar.matching.score.criterion.SkillCriterion;
import se.jobbspar.matching.score.criterion.UseCriterion;
import se.jobbspar.matching.score.criterion.WorkingTimeCriterion;
import se.jobbspar.taxonomy.Taxonomy;

/** The first policy: nine criteria that share 10,000 points, see {@code docs/scoring.md}. */
public final class ScoringPolicyV1 {
    /** Recorded with every list; a change of any figure here or in a criterion needs a new one. */
    public static final String VERSION = "v1";

    private static final UseCriterion USE = new UseCriterion();

    /** In the order in which parts are listed. */
    public static final List<Criterion> CRITERIA = List.of(
            new SkillCriterion(),
            USE,
            new ExperienceCriterion(),
            new EducationCriterion(),
            new LanguageCriterion(),
            new LicenceCriterion(),
            new InterestCriterion(),
            new ReachCriterion(),
            new WorkingTimeCriterion());

    private ScoringPolicyV1() {}

    /** Shares the points among the criteria that the ask states, and within each among its wants. */
    static Demand weigh(
            DemandType type,
            String id,
            long version,
            String label,
            Optional<String> place,
            Ask ask,
            Taxonomy taxonomy) {
        List<List<Want>> wants = CRITERIA.stream()
                .map(criterion -> criterion.wants(ask, taxonomy))
                .toList();
        int[] weights = new int[CRITERIA.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = wants.get(i).isEmpty() ? 0 : CRITERIA.get(i).weight();
        }
        int[] outOf = LargestRemainder.share(Demand.OUT_OF, weights);
        List<Requirement> requirements = new ArrayList<>();
        Use use = Use.NONE;
        for (int i = 0; i < weights.length; i++) {
            if (CRITERIA.get(i) == USE) {
                use = weights[i] == 0 ? Use.NONE : new Use(outOf[i], USE.credits(ask, taxonomy));
            } else {
                requirements.addAll(share(CRITERIA.get(i), wants.get(i), outOf[i]));
            }
        }
        return new Demand(type, id, version, label, place, requirements, use);
    }

    private static List<Requirement> share(Criterion criterion, List<Want> wants, int outOf) {
        int[] points = LargestRemainder.share(
                outOf, wants.stream().mapToInt(Want::weight).toArray());
        List<Requirement> requirements = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            requirements.add(Requirement.of(criterion, wants.get(i), points[i]));
        }
        return requirements;
    }

    /** The score alone, as the index computes it; empty for an empty profile and for a demand that states nothing. */
    public static OptionalInt points(Candidate candidate, Demand demand, LocalDate today) {
        if (candidate.isEmpty() || demand.isEmpty()) {
            return OptionalInt.empty();
        }
        int points = demand.use().earned(candidate);
        for (Requirement requirement : demand.requirements()) {
            points += requirement.earned(candidate, today);
        }
        return OptionalInt.of(points);
    }

    /** Readiness alone, without the score. */
    public static Readiness readiness(Candidate candidate, Demand demand, LocalDate today) {
        Set<Status> musts = EnumSet.noneOf(Status.class);
        for (Requirement requirement : demand.requirements()) {
            if (requirement.isMust()) {
                musts.add(requirement.status(candidate, today));
            }
        }
        return Readiness.of(musts);
    }

    /** The score with its reasons; empty when {@link #points} is. */
    public static Optional<Score> explain(Candidate candidate, Demand demand, LocalDate today) {
        if (candidate.isEmpty() || demand.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Explanation.of(candidate, demand, today));
    }
}
