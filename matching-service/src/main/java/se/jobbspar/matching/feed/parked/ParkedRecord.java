package se.jobbspar.matching.feed.parked;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record that could not be decoded: where it is and why, never what it holds. */
@Schema(
        description =
                "A record that could not be read or indexed. Carries its place and a coded reason, never its content.")
public record ParkedRecord(
        @Schema(examples = "jobbspar.participants.v1") String topic,
        @Schema(examples = "0") int partition,
        @Schema(examples = "4711") long offset,

        @Schema(examples = "the value is no snapshot of this topic")
        String reason,

        @Schema(examples = "2026-11-22T08:00:00Z") Instant parkedAt) {}
