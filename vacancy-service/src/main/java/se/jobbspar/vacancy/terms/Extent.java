package se.jobbspar.vacancy.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of full time.
 *
 * @param from per cent, 1 to 100
 * @param to per cent, not less than {@code from}
 */
@Schema(description = "How much of full time, in per cent; both the same for one that is fixed.")
public record Extent(
        @NotNull @Min(1) @Max(100) @Schema(examples = "75") Integer from,
        @NotNull @Min(1) @Max(100) @Schema(examples = "100") Integer to) {

    boolean ascends() {
        return from <= to;
    }
}
