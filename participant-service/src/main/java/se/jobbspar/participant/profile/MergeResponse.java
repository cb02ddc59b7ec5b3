package se.jobbspar.participant.profile;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge that can be undone. */
@Schema(description = "A merge that can be undone.")
public record MergeResponse(
        @Schema(description = "Its id.", examples = "b3a4f1e0-97a1-4ac5-9a55-2f4f6c1f0b33")
        UUID id,

        @Schema(description = "Who went away.", examples = "0d8a4f1e-97a1-4ac5-9a55-2f4f6c1f0b22")
        UUID participant,

        @Schema(description = "The code of who went away.", examples = "ORE-2B7Q")
        String code,

        @Schema(description = "The name of who went away.", examples = "Amina Hadad")
        String name,

        @Schema(description = "When.", examples = "2026-11-22T06:05:00Z")
        Instant mergedAt,

        @Schema(description = "Until when it can be undone.", examples = "2026-12-22T06:05:00Z")
        Instant undoUntil) {
    static MergeResponse of(Merge merge, Participant away, Duration undoWithin) {
        return new MergeResponse(
                merge.id(),
                away.id(),
                away.code(),
                away.person().name(),
                merge.mergedAt(),
                merge.mergedAt().plus(undoWithin));
    }
}
