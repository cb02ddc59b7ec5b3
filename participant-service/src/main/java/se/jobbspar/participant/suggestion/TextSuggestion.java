package se.jobbspar.participant.suggestion;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that a text says, as a row that somebody may add to the profile. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One thing that the text says, as a row that may be added to the profile.")
public record TextSuggestion(
        @Schema(
                description = "Whose row it would be: skills, experiences, educations, languages or licences.",
                examples = "experiences")
        String section,

        @Schema(
                description = "What it is called, in Swedish or English by Accept-Language; the words of the text where"
                        + " they leave open what is meant.",
                examples = "kock")
        String label,

        SuggestedRow row,

        @Schema(
                description = "Years of an experience, when the text says how long and not when.",
                examples = "5",
                minimum = "0")
        @Nullable
        Double years,

        Quote quote,

        @Schema(description = "How sure the reading is, 0 to 1.", examples = "0.95")
        double confidence,

        @Schema(description = "Whether the profile has it already.")
        boolean recorded) {}
