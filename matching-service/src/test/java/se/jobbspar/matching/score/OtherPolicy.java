package se.jobbspar.matching.score;

import java.util.List;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.matching.score.ScoringPolicy.Share;
import se.jobbspar.matching.score.criterion.LicenceCriterion;
import se.jobbspar.matching.score.criterion.SkillCriterion;
import se.jobbspar.taxonomy.Taxonomy;

/** A policy beside the product's: other weights, fewer criteria and one that the product does not know. */
public final class OtherPolicy {
    public static final ScoringPolicy POLICY = new ScoringPolicy(
            "other",
            0,
            List.of(
                    Share.reason(1_000, new AnySkill()),
                    Share.reason(6_000, new SkillCriterion()),
                    Share.reason(3_000, new LicenceCriterion())));

    private OtherPolicy() {}

    /** Wants some skill, whatever it is; its fact is one that no criterion of the first policy notes. */
    private static final class AnySkill implements RequirementCriterion {
        @Override
        public String wire() {
            return "any-skill";
        }

        @Override
        public void note(ParticipantSnapshot person, Taxonomy taxonomy, Facts facts) {
            person.skills().forEach(skill -> facts.atLeast(Facet.SKILL, Facet.ANY, 1, skill));
        }

        @Override
        public List<Want> wants(Ask ask, Taxonomy taxonomy) {
            List<Yardstick> yardsticks = List.of(Yardstick.of(new Fact(Facet.SKILL, Facet.ANY), 1));
            return List.of(new Want("urn:test:any", null, Importance.MUST, Source.STATED, 1, yardsticks, List.of()));
        }

        @Override
        public Grounds grounds(WeightedRequirement requirement, Candidate candidate, Status status) {
            return Grounds.NONE;
        }
    }
}
