package se.jobbspar.vacancy.track;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place that is kept for somebody; for whom, only the coach who reserved it knows.
 *
 * @param municipality SCB code of the municipality whose coach reserved it
 */
@Schema(description = "A place that is kept for somebody; for whom is said nowhere.")
public record Reservation(
        UUID id,

        @Schema(description = "SCB code of the municipality it is reserved by.", examples = "1880")
        String municipality,

        Instant reservedAt) {}
