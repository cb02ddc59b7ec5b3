package se.jobbspar.participant.report;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;

/** A figure of those who were worked with by a method, with how sure it is. */
@Schema(description = "A figure of those who were worked with by a method.")
record MethodFigure(
        @Schema(description = "Which figure, as in the outcome report.", examples = "self-support")
        KeyFigure name,

        @Schema(implementation = String.class, description = "Its name, for people.", examples = "To work")
        Wording label,

        @Schema(
                implementation = String.class,
                description = "Of whom it is, for people.",
                examples = "all enrolled in the period")
        Wording baseLabel,

        @Schema(description = "How many people.") HowMany numerator,

        @Schema(description = "Of how many.") HowMany denominator,

        @Schema(description = "Null of nobody, and of fewer than five where they are told in fives.") @Nullable
        ShareInterval share) {
    /** What methods are compared by: what they led to, and whether it lasts. */
    static final List<KeyFigure> COMPARED = List.of(
            KeyFigure.SELF_SUPPORT,
            KeyFigure.TO_WORK,
            KeyFigure.TO_STUDIES,
            KeyFigure.STILL_THERE_3_MONTHS,
            KeyFigure.STILL_THERE_6_MONTHS,
            KeyFigure.STILL_THERE_12_MONTHS);

    static MethodFigure of(Figure exact, Telling telling) {
        HowMany some = telling.tell(exact.numerator());
        HowMany all = telling.tell(exact.denominator());
        return new MethodFigure(exact.name(), exact.label(), exact.baseLabel(), some, all, ShareInterval.of(some, all));
    }
}
