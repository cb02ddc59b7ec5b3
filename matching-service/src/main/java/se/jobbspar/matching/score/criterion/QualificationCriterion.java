package se.jobbspar.matching.score.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Condition;
import se.jobbspar.matching.score.Facet;
import se.jobbspar.matching.score.Fact;
import se.jobbspar.matching.score.Facts;
import se.jobbspar.matching.score.Grounds;
import se.jobbspar.matching.score.Measure;
import se.jobbspar.matching.score.ProfileSection;
import se.jobbspar.matching.score.Reason;
import se.jobbspar.matching.score.RequirementCriterion;
import se.jobbspar.matching.score.Source;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.Want;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;
import se.jobbspar.taxonomy.Qualification;
import se.jobbspar.taxonomy.Qualifications;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * The education that the demand states or, where it states none, the qualification that its occupation demands by itself: an
 * education of a level in a field, or time in the very work. An education in another field gives its level, never its field; one
 * that is long unused is a question.
 */
public final class QualificationCriterion implements RequirementCriterion {
    private static final int FULL = 100;
    /** What the level alone gives where a field is demanded. */
    private static final int LEVEL_ALONE = 30;
    /** What a lower level in the right field gives. */
    private static final int LOWER_LEVEL = 50;

    private static final int HIGHEST = 6;
    /** Compulsory school needs no recognition, and lies behind whatever is more. */
    private static final int COMPULSORY = 2;

    /** Per cent of the way by how many ranks are missing. */
    private static final int[] TOWARDS = {FULL, 40, 15, 0, 0, 0, 0};

    private final EducationCriterion stated = new EducationCriterion();

    @Override
    public String wire() {
        return stated.wire();
    }

    @Override
    public void note(ParticipantSnapshot person, Taxonomy taxonomy, Facts facts) {
        stated.note(person, taxonomy, facts);
        for (EducationFact education : person.educations()) {
            int rank = Schooling.rank(education);
            noteLevel(Facet.CLAIMED_EDUCATED, rank, education, facts);
            noteField(Facet.CLAIMED_QUALIFIED, rank, education, taxonomy, facts);
            if (EducationCriterion.counts(education.recognition())) {
                noteLevel(Facet.EDUCATED, rank, education, facts);
                if (!LongUnused.is(education, person, taxonomy)) {
                    noteField(Facet.QUALIFIED, rank, education, taxonomy, facts);
                }
            } else {
                noteLevel(Facet.EDUCATED, Math.min(rank, COMPULSORY), education, facts);
            }
        }
        WorkedMonths worked = new WorkedMonths();
        for (ExperienceFact experience : person.experiences()) {
            for (String ssyk : Occupations.groups(Occupations.key(experience.occupation(), taxonomy), taxonomy)) {
                worked.add(ssyk, experience);
                Qualifications.of(ssyk)
                        .months()
                        .ifPresent(months ->
                                facts.atLeast(Facet.QUALIFIED, ssyk, practised(worked.in(ssyk), months), experience));
            }
        }
    }

    private static int practised(int worked, int asked) {
        return asked == 0 ? FULL : Math.clamp(FULL * (long) worked / asked, 1, FULL);
    }

    private static void noteLevel(Facet facet, int rank, EducationFact education, Facts facts) {
        for (int asked = 1; asked <= HIGHEST; asked++) {
            int strength = TOWARDS[Math.max(0, asked - rank)];
            if (strength > 0) {
                facts.atLeast(facet, String.valueOf(asked), strength, education);
            }
        }
    }

    private static void noteField(Facet facet, int rank, EducationFact education, Taxonomy taxonomy, Facts facts) {
        for (String ssyk : taxonomy.groupsAskingFor(education.field())) {
            int strength = rank >= Qualifications.of(ssyk).level() ? FULL : LOWER_LEVEL;
            facts.atLeast(facet, ssyk, strength, education);
        }
    }

    @Override
    public List<Want> wants(Ask ask, Taxonomy taxonomy) {
        if (!ask.stated(RequirementKind.EDUCATION).isEmpty()) {
            return stated.wants(ask, taxonomy);
        }
        boolean nothing =
                ask.groups().stream().anyMatch(ssyk -> Qualifications.of(ssyk).level() == 0);
        return ask.groups().isEmpty() || nothing ? List.of() : List.of(want(ask.groups()));
    }

    private static Want want(List<String> groups) {
        List<Measure> measures = new ArrayList<>();
        List<Condition> open = new ArrayList<>();
        boolean demanded = true;
        int level = HIGHEST;
        for (String ssyk : groups) {
            Qualification qualification = Qualifications.of(ssyk);
            String rank = String.valueOf(qualification.level());
            boolean anyField = qualification.fields().isEmpty();
            measures.add(new Measure(new Fact(Facet.QUALIFIED, ssyk), FULL));
            measures.add(new Measure(new Fact(Facet.EDUCATED, rank), anyField ? FULL : LEVEL_ALONE));
            open.add(
                    anyField
                            ? Condition.holds(new Fact(Facet.CLAIMED_EDUCATED, rank), FULL)
                            : Condition.holds(new Fact(Facet.CLAIMED_QUALIFIED, ssyk), FULL));
            demanded &= qualification.demanded();
            level = Math.min(level, qualification.level());
        }
        open.add(Condition.holds(ProfileSection.EDUCATIONS.unrecorded()));
        return new Want(
                Ids.urn("qualification", groups.getFirst()),
                String.valueOf(level),
                demanded ? Importance.MUST : Importance.WISH,
                Source.OCCUPATION,
                1,
                List.of(new Yardstick(measures, 1, FULL, false)),
                open);
    }

    @Override
    public Grounds grounds(WeightedRequirement requirement, Candidate candidate, Status status) {
        if (requirement.source() == Source.STATED) {
            return stated.grounds(requirement, candidate, status);
        }
        Optional<Fact> fact = status == Status.UNKNOWN
                ? requirement.openIf().stream()
                        .filter(condition -> condition.isMetBy(candidate))
                        .map(Condition::fact)
                        .findFirst()
                : Optional.of(Strongest.of(requirement.yardsticks().getFirst(), candidate));
        return fact.flatMap(known ->
                        candidate.source(known).map(record -> grounds(record, candidate.strength(known), status)))
                .orElse(Unmet.grounds(status));
    }

    private static Grounds grounds(Record source, int credit, Status status) {
        return switch (source) {
            case EducationFact education -> {
                Grounds grounds = EducationCriterion.grounds(education).at(credit);
                boolean old = status == Status.UNKNOWN && EducationCriterion.counts(education.recognition());
                yield old ? grounds.with(Reason.LONG_UNUSED) : grounds;
            }
            case ExperienceFact experience ->
                Grounds.of(experience.occupation(), String.valueOf(experience.months()), credit, experience.evidence());
            default -> throw new IllegalArgumentException("no qualification rests on " + source);
        };
    }
}
