package se.jobbspar.participant.claim;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.SkillAnswer;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.vocabulary.ClaimCheck;
import se.jobbspar.vocabulary.ConceptCheck;

/** What the person answers, or has shown, about a skill: that they have it, in part, or not. */
@Schema(description = "An answer about a skill, with its level and what it rests on.")
@LevelUnlessNo
public record SkillClaim(
        @Schema(
                description = "URI of the skill; a JobTech concept id is accepted and stored as the URI.",
                examples = "http://data.europa.eu/esco/skill/00064735-8fad-454b-90c7-ed858cc993f2")
        @NotBlank
        @Size(max = 200)
        String concept,

        @Schema(
                description = "1 basic, 2 independent, 3 advanced, 4 expert. Needed unless the answer is no.",
                examples = "3",
                minimum = "1",
                maximum = "4")
        @Nullable
        @Min(1)
        @Max(4)
        Integer level,

        @Schema(
                description =
                        "Whether the person has it; some is in part, and would need to be shown. Left out, it is yes.",
                defaultValue = "yes",
                examples = "some")
        SkillAnswer answer,

        @Valid ClaimEvidence evidence,

        @Schema(description = Claims.ID) @Nullable UUID id,

        @Nullable Recorded recorded)
        implements Claim<SkillClaim> {
    /** What the level of a skill is published as that the person does not have. */
    private static final int NONE = 0;

    public SkillClaim {
        answer = answer == null ? SkillAnswer.YES : answer;
        evidence = ClaimEvidence.orSelfDeclared(evidence);
    }

    /** Not recorded yet. */
    public SkillClaim(String concept, Integer level, SkillAnswer answer, ClaimEvidence evidence) {
        this(concept, level, answer, evidence, null, null);
    }

    /** Wholly or in part. */
    public boolean has() {
        return answer != SkillAnswer.NO;
    }

    @Override
    public SkillClaim as(UUID newId, Recorded newRecorded) {
        return new SkillClaim(concept, level, answer, evidence, newId, newRecorded);
    }

    @Override
    public Object key() {
        return concept;
    }

    @Override
    public SkillClaim canonical(ConceptCheck concepts, String at) {
        String known = concepts.canonical(concept, ConceptType.SKILL, Claims.in(at, "concept"));
        return new SkillClaim(known, level, answer, evidence, id, recorded);
    }

    @Override
    public void verify(ClaimCheck check, String at) {
        check.past(evidence.date(), Claims.in(at, "evidence.date"));
    }

    public SkillFact fact() {
        return new SkillFact(concept, has() ? level : NONE, answer, evidence.fact());
    }
}
