package se.jobbspar.participant.fund;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it was within 28 days after leaving, as far as no outcome tells; null is not stated. */
@Schema(description = "How it was within 28 days after leaving; each may be left out, and then is not stated.")
public record OnLeaving(
        @Schema(description = "Whether looking for work.", examples = "true") @Nullable
        Boolean jobSearching,

        @Schema(description = "Whether a qualification was gained.", examples = "false") @Nullable
        Boolean qualification,

        @Schema(description = "Command of Swedish.", examples = "A2") @Nullable
        SwedishLevel swedish,

        @Schema(
                description = "Whether recognition of a foreign education was applied for during the programme.",
                examples = "true")
        @Nullable
        Boolean recognitionAppliedFor) {
    public static final OnLeaving NOTHING = new OnLeaving(null, null, null, null);

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "OnLeaving[…]";
    }
}
