package se.jobbspar.participant.outcome;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody studies. */
@Schema(description = "What somebody studies.")
public record Studies(
        @Schema(description = "SUN 2020 level code, one to three digits.", examples = "337") @NotBlank
        String level,

        @Schema(description = "Whether they entitle to study support (CSN), as the national key figure asks.")
        boolean studySupport) {}
