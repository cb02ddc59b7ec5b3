package se.jobbspar.participant.coach;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Versioned;

/** A coach as colleagues see one. */
@Schema(description = "A coach, as colleagues and coaches of municipalities with an agreement see one.")
public record CoachResponse(
        @Schema(description = "Subject of the coach's token.", examples = "771a40a6-17e1-526b-82c0-c5de65307074")
        String id,

        @Schema(description = "As the token says.", examples = "Karin Lund")
        String name,

        @Schema(description = "SCB code.", examples = "1880")
        String municipality,

        @Schema(description = "Languages the coach works in, by ISO 639 code.", examples = "[\"ar\",\"sv\"]")
        List<String> languages,

        @Schema(description = "When the coach is in, or null.", examples = "Tisdag–torsdag 9–15") @Nullable
        String presence,

        @Schema(description = "Rises with every change; the ETag.", examples = "2")
        long version)
        implements Versioned {
    static CoachResponse of(Coach coach) {
        return new CoachResponse(
                coach.id(), coach.name(), coach.municipality(), coach.languages(), coach.presence(), coach.version());
    }
}
