package se.jobbspar.vacancy.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.WorkingTime;

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
    private static final int FULL = 100;

    /** Whether it can be worked as that: one of 75 to 100 per cent is both full time and part time. */
    public boolean offers(WorkingTime time) {
        return switch (time) {
            case FULL_TIME -> to == FULL;
            case PART_TIME -> from < FULL;
            case DAYTIME, EVENINGS, NIGHTS, WEEKENDS -> false;
        };
    }

    boolean ascends() {
        return from <= to;
    }
}
