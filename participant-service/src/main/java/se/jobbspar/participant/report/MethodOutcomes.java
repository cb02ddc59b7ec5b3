package se.jobbspar.participant.report;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a method led to in a municipality, or in all of them together. */
@Schema(description = "What a method led to, in one municipality or together.")
record MethodOutcomes(
        @Schema(description = "SCB code; null for all that use the method together.", examples = "1880") @Nullable
        String municipality,

        @Schema(description = "How many were worked with by the method.")
        HowMany people,

        @Schema(description = "What they came to, and whether it lasts; always the same figures in the same order.")
        List<MethodFigure> figures,

        @Schema(
                description = "Half of those who came to self-support had done so after so many days; told in whole"
                        + " months of 30 days, and of at least 30 people, where numbers are told in fives.",
                examples = "240")
        @Nullable
        Double medianDaysToSelfSupport) {

    static MethodOutcomes of(@Nullable String municipality, OutcomeReport exact, Telling telling) {
        return new MethodOutcomes(
                municipality,
                telling.tell(exact.figure(KeyFigure.ENROLLED).numerator()),
                MethodFigure.COMPARED.stream()
                        .map(name -> MethodFigure.of(exact.figure(name), telling))
                        .toList(),
                telling.median(
                        exact.daysToSelfSupport(),
                        exact.figure(KeyFigure.SELF_SUPPORT).numerator()));
    }

    /** The share that methods are ranked by; null of nobody. */
    @Nullable
    ShareInterval selfSupport() {
        return figures.getFirst().share();
    }
}
