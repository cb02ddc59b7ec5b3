package se.jobbspar.participant.claim;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.PartialDate;

/** Who recognises an education, and since when; while it is pending, when the application was sent in. */
@Schema(
        description =
                "Who decides on the recognition, and when; while it is pending, when the application was sent in.")
public record RecognitionDecision(
        @Schema(description = "The authority.", examples = "uhr") @Nullable
        RecognitionAuthority authority,

        @Schema(description = "A year, a month or a day, or null.", examples = "2026-03") @Nullable
        PartialDate date) {}
