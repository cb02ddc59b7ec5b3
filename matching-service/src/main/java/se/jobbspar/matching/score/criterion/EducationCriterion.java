package se.jobbspar.matching.score.criterion;

import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Condition;
import se.jobbspar.matching.score.Facet;
import se.jobbspar.matching.score.Fact;
import se.jobbspar.matching.score.Facts;
import se.jobbspar.matching.score.Grounds;
import se.jobbspar.matching.score.ProfileSection;
import se.jobbspar.matching.score.Reason;
import se.jobbspar.matching.score.RequirementCriterion;
import se.jobbspar.matching.score.Source;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.Want;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;
import se.jobbspar.taxonomy.SunCodes;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Education level and field. An education that is recognised, or needs no recognition, counts; one whose recognition is open
 * is "unknown" where it would otherwise do, so that somebody asks instead of passing it over.
 */
public final class EducationCriterion implements RequirementCriterion {
    @Override
    public String wire() {
        return "education";
    }

    @Override
    public void note(ParticipantSnapshot person, Taxonomy taxonomy, Facts facts) {
        facts.unrecorded(ProfileSection.EDUCATIONS, person.educations().isEmpty());
        for (EducationFact education : person.educations()) {
            note(Facet.CLAIMED_LEVEL, Facet.CLAIMED_FIELD, education, facts);
            if (counts(education.recognition())) {
                note(Facet.EDUCATION_LEVEL, Facet.EDUCATION_FIELD, education, facts);
            }
        }
    }

    static boolean counts(Recognition recognition) {
        return recognition == Recognition.RECOGNISED || recognition == Recognition.NOT_NEEDED;
    }

    private static void note(Facet level, Facet field, EducationFact education, Facts facts) {
        int strength = strength(education.level());
        facts.atLeast(level, Facet.ANY, strength, education);
        String code = education.field() == null ? "" : education.field();
        for (int length = 1; length <= code.length(); length++) {
            facts.atLeast(field, code.substring(0, length), strength, education);
        }
    }

    /** From 1, so that the lowest level is still a fact; a level that is no code proves as little as the lowest. */
    private static int strength(String level) {
        return level != null && SunCodes.isLevel(level) ? SunCodes.rank(level) + 1 : 1;
    }

    @Override
    public List<Want> wants(Ask ask, Taxonomy taxonomy) {
        List<RequirementFact> stated = ask.stated(RequirementKind.EDUCATION).stream()
                .filter(fact -> fact.concept() != null || fact.level() != null)
                .toList();
        return Strictest.perConcept(stated, fact -> String.valueOf(fact.concept())).stream()
                .map(EducationCriterion::want)
                .toList();
    }

    private static Want want(RequirementFact fact) {
        int saturation = strength(fact.level());
        Fact level = new Fact(Facet.EDUCATION_LEVEL, Facet.ANY);
        Fact claimed = new Fact(Facet.CLAIMED_LEVEL, Facet.ANY);
        String concept = Ids.urn("sun-level", fact.level());
        List<Yardstick> yardsticks = List.of(Yardstick.of(level, saturation));
        if (fact.concept() != null) {
            Fact field = new Fact(Facet.EDUCATION_FIELD, fact.concept());
            claimed = new Fact(Facet.CLAIMED_FIELD, fact.concept());
            concept = Ids.urn("sun-field", fact.concept());
            yardsticks = fact.level() == null
                    ? List.of(Yardstick.of(field, 1))
                    : List.of(Yardstick.of(level, saturation), Yardstick.of(field, saturation));
        }
        return new Want(
                concept,
                fact.level(),
                fact.importance(),
                Source.STATED,
                Strictest.weight(fact.importance()),
                yardsticks,
                List.of(Condition.holds(ProfileSection.EDUCATIONS.unrecorded()), Condition.holds(claimed, saturation)));
    }

    /** When the answer is unknown although educations are recorded, the one that would do. */
    @Override
    public Grounds grounds(WeightedRequirement requirement, Candidate candidate, Status status) {
        Optional<EducationFact> education = status == Status.UNKNOWN
                ? source(candidate, requirement.openIf().getLast().fact())
                : requirement.yardsticks().reversed().stream()
                        .flatMap(yardstick -> source(candidate, yardstick.fact()).stream())
                        .findFirst();
        return education.map(EducationCriterion::grounds).orElse(Unmet.grounds(status));
    }

    private static Optional<EducationFact> source(Candidate candidate, Fact fact) {
        return candidate.source(fact).map(EducationFact.class::cast);
    }

    /** What it is, and how its recognition stands. */
    static Grounds grounds(EducationFact education) {
        String concept = education.field() == null
                ? Ids.urn("sun-level", education.level())
                : Ids.urn("sun-field", education.field());
        Grounds grounds = Grounds.of(concept, education.level(), null, education.evidence());
        Recognition recognition = education.recognition() == null ? Recognition.UNKNOWN : education.recognition();
        return switch (recognition) {
            case RECOGNISED, NOT_NEEDED -> grounds;
            case PENDING -> grounds.with(Reason.RECOGNITION_PENDING);
            case REGULATED -> grounds.with(Reason.RECOGNITION_BY_AUTHORITY);
            case UNKNOWN -> grounds.with(Reason.RECOGNITION_UNKNOWN);
        };
    }
}
