package se.jobbspar.vacancy.training;

import jakarta.annotation.Nullable;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.training.v1.StartFact;

/**
 * One time that a training starts.
 *
 * @param until the last day that somebody is taken in: before {@code begins} when people have to apply, after it when they
 *     may join later; null = the day it begins
 * @param places how many are left; null = not known
 */
@Embeddable
@Schema(description = "One time that a training starts.")
public record Start(
        @NotNull @Schema(description = "The first day.", examples = "2026-04-07")
        LocalDate begins,

        @Schema(
                description =
                        "The last day that somebody is taken in: before the first day when people have to apply, after"
                                + " it when they may join later. Left out = the first day.",
                examples = "2026-03-20")
        @Nullable
        LocalDate until,

        @Schema(description = "How many places are left, 0 = full; null = not known.", examples = "12")
        @Min(0)
        @Max(10_000)
        @Nullable
        Integer places) {
    public Start {
        until = until == null ? begins : until;
    }

    /** Whether somebody can still be taken in. */
    boolean isOffered(LocalDate today) {
        return !until.isBefore(today) && (places == null || places > 0);
    }

    StartFact fact() {
        return new StartFact(begins, until, places);
    }

    /** With the places left that were known of the same day, when this does not say. */
    Start or(List<Start> before) {
        return places != null
                ? this
                : before.stream()
                        .filter(start -> start.begins.equals(begins))
                        .findFirst()
                        .map(start -> new Start(begins, until, start.places))
                        .orElse(this);
    }
}
