package se.jobbspar.vacancy.shortage;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.shortage.v1.Outlook;
import se.jobbspar.contracts.shortage.v1.ShortageOccupationSnapshot;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.rest.Versioned;

/**
 * A shortage occupation as the API shows it.
 *
 * @param situation null = not judged
 * @param outlook null = not judged
 */
@Schema(description = "How hard an occupation is to recruit to in a region.")
public record ShortageOccupationResponse(
        UUID id,
        long version,
        @Schema(examples = "Undersköterskor") String name,
        List<String> occupationGroups,

        @Schema(examples = "18", description = "SCB county code, 00 = the nation.")
        String region,

        @Schema(description = "null = the barometer does not judge.") @Nullable
        Situation situation,

        @Schema(description = "Need in five years; null = the barometer does not judge.") @Nullable
        Outlook outlook,

        @Schema(examples = "2026-1") String round,
        String source,
        Instant updatedAt)
        implements Versioned {

    static ShortageOccupationResponse of(ShortageOccupation occupation) {
        ShortageOccupationSnapshot state = occupation.snapshot();
        return new ShortageOccupationResponse(
                state.id(),
                state.version(),
                state.name(),
                state.occupationGroups(),
                state.region(),
                state.situation(),
                state.outlook(),
                state.round(),
                state.source(),
                state.updatedAt());
    }
}
