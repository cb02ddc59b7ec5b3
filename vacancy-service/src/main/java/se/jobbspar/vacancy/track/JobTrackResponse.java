package se.jobbspar.vacancy.track;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Versioned;
import se.jobbspar.vocabulary.Requirement;

/**
 * A job track as the API shows it.
 *
 * @param municipality SCB code of who keeps it
 * @param placesLeft how many of its places nobody has reserved; 0 = it is full
 */
@Schema(description = "A job track.")
public record JobTrackResponse(
        UUID id,
        long version,

        @Schema(description = "SCB code of the municipality that keeps it.", examples = "1880")
        String municipality,

        String name,
        String need,
        List<String> occupations,
        List<Requirement> asks,
        List<Step> steps,
        int places,

        @Schema(description = "How many of them nobody has reserved; 0 = it is full.", examples = "7")
        int placesLeft,

        LocalDate from,
        @Nullable LocalDate to,
        List<String> partners,

        @Schema(description = "SCB codes of those whose participants it is for.")
        List<String> municipalities,

        Results results,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
