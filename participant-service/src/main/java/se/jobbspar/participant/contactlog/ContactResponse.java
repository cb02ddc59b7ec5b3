package se.jobbspar.participant.contactlog;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.participant.coach.CoachName;
import se.jobbspar.rest.Versioned;

/** An entry of the contact log. */
@Schema(
        description =
                "That a coach and the person were in touch. Never changed: what is wrong is deleted and noted anew.")
public record ContactResponse(
        @Schema(description = "Its id.", examples = "0b9c1a52-6a0e-4a39-9f5e-0d9a3c1f2b77")
        UUID id,

        @Schema(description = "The day it was.", examples = "2026-11-24")
        LocalDate on,

        @Schema(description = "How.", examples = "meeting") ContactKind kind,

        @Schema(description = "What is worth remembering, or null.", examples = "Vill helst arbeta dagtid.") @Nullable
        String note,

        @Schema(description = "Who noted it.") CoachName coach,

        @Schema(description = "When it was noted.", examples = "2026-11-24T09:00:00Z")
        Instant notedAt,

        @Schema(description = "Always 1.", examples = "1") long version)
        implements Versioned {
    static ContactResponse of(ContactEntry entry, CoachName coach) {
        return new ContactResponse(entry.id(), entry.heldOn(), entry.kind(), entry.note(), coach, entry.notedAt(), 1);
    }
}
