package se.jobbspar.participant.suggestion;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.participant.claim.Gains;
import se.jobbspar.participant.measure.MeasureKind;

/** What one measure or placement gave that the profile does not say yet. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What one measure or placement gave that the profile does not say yet.")
public record GainSuggestion(
        @Schema(description = "Id of the measure; absent for a placement.") @Nullable
        UUID measure,

        @Schema(description = "Id of the placement; absent for a measure.") @Nullable
        UUID placement,

        @Schema(description = "What it was; work-placement for a placement.", examples = "language-course")
        MeasureKind kind,

        @Schema(
                description = "Name of the measure, or the host of the placement; absent when it has none.",
                examples = "Yrkessvenska vård, kurs 2")
        @Nullable
        String name,

        @Schema(description = "Day it ended.", examples = "2020-12-18")
        LocalDate on,

        @Schema(
                description =
                        "Rows as they are added to the profile's sections. One with an id replaces the profile's row"
                                + " of that id, whose ETag is its recorded.version.")
        Gains gives) {
    GainSuggestion giving(Gains others) {
        return new GainSuggestion(measure, placement, kind, name, on, others);
    }
}
