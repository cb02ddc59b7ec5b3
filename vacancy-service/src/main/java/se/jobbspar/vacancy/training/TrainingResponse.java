package se.jobbspar.vacancy.training;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Versioned;
import se.jobbspar.vocabulary.Requirement;

/**
 * A training as the API shows it.
 *
 * @param municipality SCB code of the municipality whose planners keep it; null when a partner's system does
 * @param reference the provider's own id; null for one that came in no file
 * @param nextStart the first start that somebody can still be taken in to; null = it is not offered now
 */
@Schema(description = "A training.")
public record TrainingResponse(
        UUID id,
        long version,

        @Schema(description = "SCB code of the municipality whose planners keep it; null = a partner's system does.")
        @Nullable
        String municipality,

        @Schema(description = "The provider's own id; null for one that came in no file.") @Nullable
        String reference,

        String name,
        String provider,
        TrainingKind kind,
        @Nullable String description,
        List<Gain> gives,
        List<Requirement> asks,
        List<String> occupations,
        @Nullable Integer weeks,
        @Nullable Integer pace,
        List<String> municipalities,
        boolean distance,
        List<Start> starts,

        @Schema(description = "The first start that somebody can still be taken in to; null = it is not offered now.")
        @Nullable
        Start nextStart,

        @Nullable Integer cost,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static TrainingResponse of(Training training, LocalDate today) {
        TrainingRequest content = training.content();
        return new TrainingResponse(
                training.id(),
                training.version(),
                training.keeper().municipality(),
                training.reference(),
                content.name(),
                content.provider(),
                content.kind(),
                content.description(),
                content.gives(),
                content.asks(),
                content.occupations(),
                content.weeks(),
                content.pace(),
                content.municipalities(),
                content.distance(),
                content.starts(),
                content.starts().stream()
                        .filter(start -> start.isOffered(today))
                        .min(Comparator.comparing(Start::begins))
                        .orElse(null),
                content.cost(),
                training.createdAt(),
                training.updatedAt());
    }
}
