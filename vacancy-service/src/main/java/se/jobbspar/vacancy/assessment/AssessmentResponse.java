package se.jobbspar.vacancy.assessment;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.shortage.v1.Outlook;
import se.jobbspar.contracts.shortage.v1.Situation;

/**
 * An assessment as the API shows it.
 *
 * @param municipality SCB code of who says so
 * @param outlook null = not judged
 */
@Schema(description = "A municipality's own assessment of an occupation.")
public record AssessmentResponse(
        UUID id,

        @Schema(description = "SCB code of who says so.", examples = "1880")
        String municipality,

        @Schema(examples = "5321") String occupation,
        Situation situation,

        @Schema(description = "Need in five years; null = not judged.") @Nullable
        Outlook outlook,

        String reason,
        LocalDate assessedOn,
        Instant statedAt) {}
