package se.jobbspar.matching.score.criterion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.SkillAnswer;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Condition;
import se.jobbspar.matching.score.Facet;
import se.jobbspar.matching.score.Fact;
import se.jobbspar.matching.score.Facts;
import se.jobbspar.matching.score.Grounds;
import se.jobbspar.matching.score.Measure;
import se.jobbspar.matching.score.Reason;
import se.jobbspar.matching.score.RequirementCriterion;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.Want;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;
import se.jobbspar.taxonomy.Neighbour;
import se.jobbspar.taxonomy.SkillRelation;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.taxonomy.WeightedSkill;

/**
 * How much of what is asked for the person has, or is likely to have after the work done. What nobody has asked about is
 * unknown; what the person does not want to do gives nothing, and says so. A claim pays once: a skill near to several that are asked for stands in for the nearest alone.
 */
public final class LikelySkillCriterion implements RequirementCriterion {
    private static final int LEVEL = 100;
    private static final int LIKELY = 50;
    /** What an education that leads to an occupation makes likely. */
    private static final int TAUGHT = 55;

    /** What is left of that when it is long unused: too little to be called likely, as it is of work. */
    private static final int TAUGHT_LONG_AGO = TAUGHT * 70 / 100;

    private static final int MOST_TAUGHT = 15;

    /** A terse ad that names one skill does not mean that the rest of the work needs none. */
    private static final int ENOUGH_SKILLS = 5;

    @Override
    public String wire() {
        return "skills";
    }

    @Override
    public void note(ParticipantSnapshot person, Taxonomy taxonomy, Facts facts) {
        Set<String> unwanted = new HashSet<>();
        for (String task : person.wishes().unwanted().tasks()) {
            String concept = Ids.canonical(task, taxonomy);
            unwanted.add(concept);
            facts.atLeast(Facet.ANSWERED, concept, 1, null);
            facts.atLeast(Facet.UNWANTED, concept, 1, null);
        }
        Set<String> answered = new HashSet<>(unwanted);
        for (SkillFact skill : person.skills()) {
            String concept = Ids.canonical(skill.concept(), taxonomy);
            answered.add(concept);
            facts.atLeast(Facet.ANSWERED, concept, 1, skill);
            int strength = strength(skill);
            if (strength > 0 && !unwanted.contains(concept)) {
                facts.ownSkill(concept);
                facts.atLeast(Facet.CLAIMED, concept, strength, skill);
            }
        }
        for (ExperienceFact experience : person.experiences()) {
            int likely = Likelihood.ofSkill(experience, person.updatedAt());
            taxonomy.skillsOf(Occupations.key(experience.occupation(), taxonomy)).stream()
                    .filter(SkillRelation::essential)
                    .map(SkillRelation::skill)
                    .filter(skill -> !answered.contains(skill))
                    .forEach(skill -> facts.atLeast(Facet.IMPLIED, skill, likely, experience));
        }
        for (EducationFact education : person.educations()) {
            int likely = LongUnused.is(education, person, taxonomy) ? TAUGHT_LONG_AGO : TAUGHT;
            Schooling.leadsTo(education, taxonomy).stream()
                    .flatMap(ssyk ->
                            taxonomy.tellingSkills(List.of(ssyk)).stream().limit(MOST_TAUGHT))
                    .map(WeightedSkill::skill)
                    .filter(skill -> !answered.contains(skill))
                    .forEach(skill -> facts.atLeast(Facet.IMPLIED, skill, likely, education));
        }
    }

    private static int strength(SkillFact skill) {
        SkillAnswer answer = Objects.requireNonNullElse(skill.answer(), SkillAnswer.YES);
        return switch (answer) {
            case NO -> 0;
            case SOME -> LEVEL / 2;
            case YES -> LEVEL * Math.clamp(skill.level(), 1, 4);
        };
    }

    @Override
    public List<Want> wants(Ask ask, Taxonomy taxonomy) {
        List<TellingSkill> wanted = TellingSkill.of(ask, taxonomy);
        Map<String, List<Neighbour>> standIns =
                StandIns.of(wanted.stream().map(TellingSkill::concept).toList(), taxonomy);
        return wanted.stream()
                .map(skill -> want(skill, standIns.getOrDefault(skill.concept(), List.of())))
                .toList();
    }

    @Override
    public int weighsInFullAt() {
        return ENOUGH_SKILLS;
    }

    private static Want want(TellingSkill skill, List<Neighbour> standIns) {
        int saturation = LEVEL * skill.level();
        List<Measure> measures = new ArrayList<>();
        measures.add(new Measure(new Fact(Facet.CLAIMED, skill.concept()), saturation));
        measures.add(new Measure(new Fact(Facet.IMPLIED, skill.concept()), LEVEL));
        standIns.forEach(near -> measures.add(new Measure(new Fact(Facet.CLAIMED, near.concept()), near.credit())));
        return new Want(
                skill.concept(),
                skill.level() == 1 ? null : String.valueOf(skill.level()),
                skill.importance(),
                skill.source(),
                skill.weight(),
                List.of(new Yardstick(measures, 1, saturation, false)),
                List.of(Condition.holds(new Fact(Facet.IMPLIED, skill.concept()), LIKELY)),
                List.of(Condition.lacks(new Fact(Facet.ANSWERED, skill.concept()))));
    }

    @Override
    public Grounds grounds(WeightedRequirement requirement, Candidate candidate, Status status) {
        if (candidate.strength(new Fact(Facet.UNWANTED, requirement.concept())) > 0) {
            return Grounds.of(requirement.concept(), null, null, null).with(Reason.NOT_WANTED);
        }
        Fact fact = Strongest.of(requirement.yardsticks().getFirst(), candidate);
        return candidate
                .source(fact)
                .map(source -> grounds(source, Math.min(candidate.strength(fact), LEVEL)))
                .orElse(Unmet.grounds(status));
    }

    private static Grounds grounds(Record source, int credit) {
        return switch (source) {
            case SkillFact skill ->
                Grounds.of(skill.concept(), String.valueOf(skill.level()), credit, skill.evidence());
            case ExperienceFact experience ->
                Grounds.of(experience.occupation(), String.valueOf(experience.months()), credit, experience.evidence())
                        .with(Reason.IMPLIED);
            case EducationFact education ->
                Grounds.of(Ids.urn("sun-field", education.field()), null, credit, education.evidence())
                        .with(Reason.IMPLIED);
            default -> throw new IllegalArgumentException("no skill follows from " + source);
        };
    }
}
