package se.jobbspar.vacancy.track;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;
import se.jobbspar.vocabulary.Requirement;

/**
 * A job track as a planner lays it.
 *
 * @param need the need that it answers, in words
 * @param occupations SSYK 2012 codes of the work it leads to
 * @param asks its entry rules
 * @param steps its measures in order
 * @param to the last day that somebody can enter; null = until further notice
 * @param municipalities SCB codes of those whose participants it is for, besides the one that keeps it
 */
@Schema(description = "A job track to lay or revise.")
public record JobTrackRequest(
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        @Schema(examples = "Jobbspår industri")
        String name,

        @NotBlank
        @Size(max = 2_000)
        @Pattern(regexp = PlainText.TEXT, message = PlainText.TEXT_MESSAGE)
        @NoPersonalNumber
        @Schema(
                description = "The need that it answers. Nothing about persons.",
                examples = "Tre verkstäder behöver 40 maskinoperatörer till 2028")
        String need,

        @Schema(description = "SSYK 2012 codes of the work it leads to, 1 to 20.", examples = "[\"7223\"]")
        @NotEmpty
        @Size(max = 20)
        List<@NotNull @Pattern(regexp = "\\d{4}", message = "{jobbspar.four-digits}") String> occupations,

        @Schema(description = "What one has to have to enter: must, or wish where it only helps. At most 50.")
        @Size(max = 50)
        List<@NotNull @Valid Requirement> asks,

        @Schema(description = "Its measures in order, at most 30.") @Size(max = 30)
        List<@NotNull @Valid Step> steps,

        @Schema(description = "How many it takes.", examples = "12") @NotNull @Min(1) @Max(1_000)
        Integer places,

        @Schema(description = "The first day.", examples = "2026-04-01") @NotNull
        LocalDate from,

        @Schema(description = "The last day that somebody can enter; left out = until further notice.") @Nullable
        LocalDate to,

        @Schema(
                description = "Who is in it together: organisations, no persons. At most 50.",
                examples = "[\"Arbetsförmedlingen\"]")
        @Size(max = 50)
        List<
                        @NotBlank @Size(max = 200) @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
                        @NoPersonalNumber String>
                partners,

        @Schema(
                description =
                        "SCB codes of those whose participants it is for, besides the one that keeps it. At most 50.",
                examples = "[\"1883\"]")
        @Size(max = 50)
        List<@NotNull @Pattern(regexp = "\\d{4}", message = "{jobbspar.four-digits}") String> municipalities) {
    public JobTrackRequest {
        asks = asks == null ? List.of() : asks;
        steps = steps == null ? List.of() : steps;
        partners = partners == null ? List.of() : partners;
        municipalities = municipalities == null ? List.of() : municipalities;
    }
}
