package se.jobbspar.participant.report;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;

/** A figure of a report, with all that its share is made of. */
@Schema(name = "OutcomeFigure", description = "A figure: how many, of how many, and of whom.")
public record Figure(
        @Schema(description = "Which figure.", examples = "to-work")
        KeyFigure name,

        @Schema(
                implementation = String.class,
                description = "Its name, for people.",
                examples = "To work, own business included")
        Wording label,

        @Schema(description = "Of whom it is.", examples = "enrolled")
        Base base,

        @Schema(
                implementation = String.class,
                description = "Of whom it is, for people.",
                examples = "all enrolled in the period")
        Wording baseLabel,

        @Schema(description = "How many people; null when masked.", examples = "114") @Nullable
        Integer numerator,

        @Schema(description = "Of how many; null when masked, and for the number of a base itself.", examples = "317")
        @Nullable
        Integer denominator,

        @Schema(description = "Per cent with two decimals; null when masked, and of nobody.", examples = "35.96")
        @Nullable
        BigDecimal share,

        @Schema(description = "Whether it is not told, since somebody could be pointed out.", examples = "false")
        boolean masked) {

    static Figure of(KeyFigure figure, Courses courses) {
        int numerator = courses.behind(figure).size();
        if (figure.isSize()) {
            return of(figure, numerator, null, null, false);
        }
        int denominator = courses.of(figure.base()).size();
        return of(figure, numerator, denominator, share(numerator, denominator), false);
    }

    /** The same figure of several, added up; masked where one of them is. */
    static Figure sum(KeyFigure name, List<Figure> figures) {
        if (figures.stream().anyMatch(Figure::masked)) {
            return masked(name);
        }
        int numerator = figures.stream().mapToInt(Figure::numerator).sum();
        if (name.isSize()) {
            return of(name, numerator, null, null, false);
        }
        int denominator = figures.stream().mapToInt(Figure::denominator).sum();
        return of(name, numerator, denominator, share(numerator, denominator), false);
    }

    static Figure masked(KeyFigure figure) {
        return of(figure, null, null, null, true);
    }

    private static Figure of(
            KeyFigure figure,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            @Nullable BigDecimal share,
            boolean masked) {
        return new Figure(
                figure, figure.label(), figure.base(), figure.base().label(), numerator, denominator, share, masked);
    }

    @Nullable
    private static BigDecimal share(int numerator, int denominator) {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(100L * numerator).divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
    }
}
