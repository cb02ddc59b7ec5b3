package se.jobbspar.vacancy.shortage;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.shortage.v1.Outlook;
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

        @Schema(description = "null = the source does not judge.") @Nullable
        Situation situation,

        @Schema(description = "Need in five years; null = the source does not judge.") @Nullable
        Outlook outlook,

        @Schema(description = "The round, or the year of a regional forecast.", examples = "2026-1")
        String round,

        @Schema(description = "Who judges.", examples = "Arbetsförmedlingen, Yrkesbarometern")
        String source,

        SourceKind sourceKind,
        Instant updatedAt)
        implements Versioned {

    static ShortageOccupationResponse of(ShortageOccupation occupation, Judgement said, Instant statedAt) {
        return new ShortageOccupationResponse(
                occupation.id(),
                occupation.version(),
                said.subject().name(),
                said.occupationGroups(),
                said.subject().region(),
                said.situation(),
                said.outlook(),
                said.round().toString(),
                said.source(),
                said.subject().kind(),
                statedAt);
    }
}
