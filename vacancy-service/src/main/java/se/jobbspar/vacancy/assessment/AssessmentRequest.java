package se.jobbspar.vacancy.assessment;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.shortage.v1.Outlook;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/**
 * An assessment as a planner makes it.
 *
 * @param outlook null = not judged
 */
@Schema(description = "The own municipality's assessment of an occupation.")
public record AssessmentRequest(
        @NotNull
        @Pattern(regexp = "\\d{4}", message = "{jobbspar.four-digits}")
        @Schema(description = "SSYK 2012 code of the group of occupations.", examples = "5321")
        String occupation,

        @NotNull Situation situation,

        @Schema(description = "Need in five years; null = not judged.") @Nullable
        Outlook outlook,

        @NotBlank
        @Size(max = 1_000)
        @Pattern(regexp = PlainText.TEXT, message = PlainText.TEXT_MESSAGE)
        @NoPersonalNumber
        @Schema(
                description = "What the assessment rests on. Others read it: nothing about persons.",
                examples = "Åtta tjänster har varit lediga sedan i våras")
        String reason,

        @Schema(description = "The day it was made, not after today.", examples = "2026-03-02") @NotNull
        LocalDate assessedOn) {}
