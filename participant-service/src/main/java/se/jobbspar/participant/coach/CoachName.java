package se.jobbspar.participant.coach;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A coach by id and name. */
@Schema(description = "A coach.")
public record CoachName(
        @Schema(description = "Subject of the coach's token.", examples = "771a40a6-17e1-526b-82c0-c5de65307074")
        String id,

        @Schema(description = "As the token says.", examples = "Karin Lund")
        String name) {}
