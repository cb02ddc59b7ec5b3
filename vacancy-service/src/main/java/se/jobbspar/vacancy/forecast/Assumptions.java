package se.jobbspar.vacancy.forecast;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Versioned;

/**
 * Named assumptions in one version.
 *
 * @param id null = the starting point, which nobody has stated
 * @param statedAt null for the starting point
 */
@Schema(description = "Named assumptions in one version.")
public record Assumptions(
        @Schema(description = "null = the starting point of this service, which nobody has stated.") @Nullable
        UUID id,

        long version,
        @Schema(examples = "Budget 2027") String name,
        Scenarios scenarios,

        @Schema(description = "null = the starting point of this service.") @Nullable
        Instant statedAt)
        implements Versioned {
    static final Assumptions STARTING_POINT = new Assumptions(null, 1, "Utgångsläge", Scenarios.STARTING_POINT, null);
}
