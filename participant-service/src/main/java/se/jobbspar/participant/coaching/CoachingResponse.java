package se.jobbspar.participant.coaching;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.participant.coach.CoachName;
import se.jobbspar.rest.Versioned;

/** Who works with a person. */
@Schema(description = "Who works with a person, and how that came about.")
public record CoachingResponse(
        @Schema(description = "The responsible coach, or null when there is none.") @Nullable
        CoachName coach,

        @Schema(description = "Since which day, or null.", examples = "2026-11-22") @Nullable
        LocalDate since,

        @Schema(description = "Coaches who follow the person.")
        List<CoachName> followers,

        @Schema(description = "The latest hand-overs, the newest first; at most 20.")
        List<HandOverEntry> handOvers,

        @Schema(description = "Rises with every hand-over; the ETag. 0 before there was a coach.", examples = "1")
        long version)
        implements Versioned {

    /** One hand-over. */
    @Schema(name = "HandOver", description = "That a person got another responsible coach.")
    public record HandOverEntry(
            @Schema(description = "Who was responsible, or null for nobody.") @Nullable
            CoachName from,

            @Schema(description = "Who became responsible.") CoachName to,
            @Schema(description = "Who did it.") CoachName by,

            @Schema(description = "Whether the circumstances went along.", examples = "false")
            boolean withCircumstances,

            @Schema(description = "When.", examples = "2026-11-24T09:00:00Z")
            Instant at) {}
}
