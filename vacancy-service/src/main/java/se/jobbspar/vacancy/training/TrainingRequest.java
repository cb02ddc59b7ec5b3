package se.jobbspar.vacancy.training;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;
import se.jobbspar.vocabulary.Requirement;

/**
 * A training as whoever offers it states it.
 *
 * @param occupations SSYK 2012 codes of the work it leads to; empty = to none in particular
 * @param weeks from its first to its last day; null = not known
 * @param pace per cent of full time; null = not known
 * @param municipalities SCB codes of where it is held; may be empty for one at a distance
 * @param starts none = it is not offered
 * @param cost whole SEK for each person, 0 = nothing; null = not known
 */
@Schema(description = "A training to offer or revise.")
public record TrainingRequest(
        @NotBlank
        @Size(max = 300)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        @Schema(examples = "Truckförarutbildning A och B")
        String name,

        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        @Schema(description = "Who gives it.", examples = "Lager och truck i Bergslagen AB")
        String provider,

        @NotNull TrainingKind kind,

        @Size(max = 10_000)
        @Pattern(regexp = PlainText.TEXT, message = PlainText.TEXT_MESSAGE)
        @NoPersonalNumber
        @Schema(description = "What else those who choose it should know. Nothing about persons.")
        @Nullable
        String description,

        @Schema(description = "What somebody can after it, at most 50.") @Size(max = 50)
        List<@NotNull @Valid Gain> gives,

        @Schema(description = "What it asks for: must, or wish where it only helps. At most 50.") @Size(max = 50)
        List<@NotNull @Valid Requirement> asks,

        @Schema(description = "SSYK 2012 codes of the work it leads to, at most 20.", examples = "[\"8344\"]")
        @Size(max = 20)
        List<@NotNull @Pattern(regexp = "\\d{4}", message = "{jobbspar.four-digits}") String> occupations,

        @Schema(description = "From its first to its last day; null = not known.", examples = "3")
        @Min(1)
        @Max(520)
        @Nullable
        Integer weeks,

        @Schema(description = "Per cent of full time; null = not known.", examples = "100") @Min(1) @Max(100) @Nullable
        Integer pace,

        @Schema(
                description = "SCB codes of where it is held, at most 290. One at a distance may be held nowhere.",
                examples = "[\"1880\"]")
        @Size(max = 290)
        List<@NotNull @Pattern(regexp = "\\d{4}", message = "{jobbspar.four-digits}") String> municipalities,

        @Schema(description = "Whether it can be taken at a distance; left out = no.") @Nullable
        Boolean distance,

        @Schema(description = "When it starts, at most 50. None = it is not offered.") @Size(max = 50)
        List<@NotNull @Valid Start> starts,

        @Schema(description = "Whole SEK for each person, 0 = nothing; null = not known.", examples = "9500")
        @Min(0)
        @Max(10_000_000)
        @Nullable
        Integer cost) {
    public TrainingRequest {
        gives = gives == null ? List.of() : gives;
        asks = asks == null ? List.of() : asks;
        occupations = occupations == null ? List.of() : occupations;
        municipalities = municipalities == null ? List.of() : municipalities;
        starts = starts == null ? List.of() : starts;
        distance = distance != null && distance;
    }

    /**
     * As a feed says it that has no words for all of this: what it leaves open stays as it was before, and so
     * does what people have added to what it gives.
     *
     * @param before what the feed or people have said until now
     */
    TrainingRequest or(TrainingRequest before) {
        return new TrainingRequest(
                name,
                provider,
                kind,
                description == null ? before.description : description,
                Stream.concat(gives.stream(), before.gives.stream()).distinct().toList(),
                asks.isEmpty() ? before.asks : asks,
                occupations.isEmpty() ? before.occupations : occupations,
                weeks == null ? before.weeks : weeks,
                pace == null ? before.pace : pace,
                municipalities,
                distance,
                starts.stream().map(start -> start.or(before.starts)).toList(),
                cost == null ? before.cost : cost);
    }
}
