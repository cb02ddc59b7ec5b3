package se.jobbspar.matching.matchlist;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.Evidence;
import se.jobbspar.contracts.participant.v1.SkillAnswer;
import se.jobbspar.contracts.participant.v1.SkillFact;

/** What the person answers about a skill. */
@Schema(description = "An answer about a skill, with its level and what it rests on.")
public record InlineSkill(
        @Schema(description = "URI of the skill, or a JobTech concept id.")
        String concept,

        @Schema(
                description = "1 basic, 2 independent, 3 advanced, 4 expert. Needed unless the answer is no.",
                minimum = "1",
                maximum = "4")
        @Nullable
        Integer level,

        @Schema(
                description =
                        "Whether the person has it; some is in part, and would need to be shown. Left out, it is yes.",
                defaultValue = "yes")
        @Nullable
        SkillAnswer answer,

        @Nullable Evidence evidence) {
    /** The level of a skill that the person does not have. */
    private static final int NONE = 0;

    boolean plausible() {
        return level == null ? answer == SkillAnswer.NO : level >= 1 && level <= 4;
    }

    SkillFact fact() {
        return new SkillFact(concept, answer == SkillAnswer.NO ? NONE : level, answer, evidence);
    }
}
