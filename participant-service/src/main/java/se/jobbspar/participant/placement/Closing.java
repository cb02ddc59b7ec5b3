package se.jobbspar.participant.placement;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.participant.claim.Gains;
import se.jobbspar.participant.measure.Interruption;

/** How a placement ended and what came of it. A job that somebody has begun is an outcome, told apart from this. */
@Schema(description = "How it ended and what came of it.")
public record Closing(
        @Schema(description = "Last day.", examples = "2021-06-11") @NotNull
        LocalDate on,

        @Schema(description = "Why it was broken off, or null when it was not.", examples = "work") @Nullable
        Interruption interruption,

        @Schema(description = "Whether a job was offered, and by whom.", examples = "with-host") @NotNull
        JobOffer job,

        @Schema(
                description =
                        "What was shown at work, or null; it is proposed to the profile. A row without evidence rests"
                                + " on what was shown at work.")
        @Nullable
        @Valid
        Gains shown) {
    Closing showing(Gains canonical) {
        return new Closing(on, interruption, job, canonical);
    }
}
