package se.jobbspar.matching.score;

/** One reason to match. It measures single requirements, or how many of a person's skills are put to use. */
public sealed interface Criterion permits RequirementCriterion, SkillUse {
    /** Its name in answers. */
    String wire();
}
