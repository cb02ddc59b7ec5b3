package se.jobbspar.vacancy.supply;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is expected, as the API shows it.
 *
 * @param hires null = unknown
 * @param trained null = unknown
 */
@Schema(description = "Who the own municipality expects for an occupation in one year.")
public record SupplyResponse(
        UUID id,
        @Schema(examples = "5321") String occupation,
        @Schema(examples = "2027") int year,

        @Schema(description = "People expected to be hired without a training of ours; null = unknown.", examples = "3")
        @Nullable
        Integer hires,

        @Schema(description = "People expected to have been trained for it; null = unknown.", examples = "1") @Nullable
        Integer trained,

        String reason,
        Instant statedAt) {}
