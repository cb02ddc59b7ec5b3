package se.jobbspar.contracts.participant.v1;

/**
 * A skill the person has.
 *
 * @param concept URI of the skill
 * @param level 1 basic, 2 independent, 3 advanced, 4 expert
 */
public record SkillFact(String concept, int level, Evidence evidence) {}
