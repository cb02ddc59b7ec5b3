package se.jobbspar.participant.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.SkillFact;

/** A skill the person says, or has shown, that they have. */
@Schema(description = "A skill with its level and what it rests on.")
public record SkillClaim(
        @Schema(
                description = "URI of the skill; a JobTech concept id is accepted and stored as the URI.",
                examples = "http://data.europa.eu/esco/skill/00064735-8fad-454b-90c7-ed858cc993f2")
        @NotBlank
        @Size(max = 200)
        String concept,

        @Schema(
                description = "1 basic, 2 independent, 3 advanced, 4 expert.",
                examples = "3",
                minimum = "1",
                maximum = "4")
        @NotNull
        @Min(1)
        @Max(4)
        Integer level,

        @Valid ClaimEvidence evidence) {
    public SkillClaim {
        evidence = ClaimEvidence.orSelfDeclared(evidence);
    }

    SkillFact fact() {
        return new SkillFact(concept, level, evidence.fact());
    }
}
