package se.jobbspar.participant.claim;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who recorded a row, and when; never sent on with the claim. */
@Schema(
        description = "Who recorded the row last, and when. Set by the service; what is sent is not looked at.",
        readOnly = true)
public record Recorded(
        @Schema(description = "Who, as the token says; own municipality only.", examples = "Karin Lind") @Nullable
        String by,

        @Schema(description = "When.", examples = "2026-11-22T10:42:00Z")
        Instant at,

        @Schema(description = "Version of the participant that the row came with: its ETag.", examples = "3")
        long version) {
    Recorded anonymous() {
        return new Recorded(null, at, version);
    }
}
