package se.jobbspar.contracts.participant.v1;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What the person answers about a skill.
 *
 * @param concept URI of the skill
 * @param level 1 basic, 2 independent, 3 advanced, 4 expert; 0 when the answer is no
 * @param answer null, as in records from before there were answers, is yes
 */
public record SkillFact(
        String concept,
        int level,
        @JsonInclude(JsonInclude.Include.NON_NULL) SkillAnswer answer,
        Evidence evidence) {
    /** A skill the person has. */
    public SkillFact(String concept, int level, Evidence evidence) {
        this(concept, level, null, evidence);
    }
}
