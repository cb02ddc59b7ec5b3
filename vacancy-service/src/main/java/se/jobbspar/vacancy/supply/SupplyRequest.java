package se.jobbspar.vacancy.supply;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/**
 * Who is expected, as a planner states it.
 *
 * @param hires null = unknown
 * @param trained null = unknown
 */
@Schema(description = "Who the own municipality expects for an occupation in one year.")
public record SupplyRequest(
        @NotNull
        @Pattern(regexp = "\\d{4}", message = "{jobbspar.four-digits}")
        @Schema(description = "SSYK 2012 code of the group of occupations.", examples = "5321")
        String occupation,

        @Schema(description = "In which year they begin, from this one.", examples = "2027") @NotNull @Max(2199)
        Integer year,

        @Schema(description = "People expected to be hired without a training of ours; null = unknown.", examples = "3")
        @Nullable
        @Min(0)
        @Max(100_000)
        Integer hires,

        @Schema(description = "People expected to have been trained for it; null = unknown.", examples = "1")
        @Nullable
        @Min(0)
        @Max(100_000)
        Integer trained,

        @NotBlank
        @Size(max = 1_000)
        @Pattern(regexp = PlainText.TEXT, message = PlainText.TEXT_MESSAGE)
        @NoPersonalNumber
        @Schema(
                description = "What it rests on. Other planners read it: nothing about persons.",
                examples = "Som de tre senaste åren; en vårdkurs slutar i juni")
        String reason) {}
