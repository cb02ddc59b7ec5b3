package se.jobbspar.gateway.console.measurespackage;

import java.math.BigDecimal;
import java.util.List;
import se.jobbspar.gateway.console.Amounts;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.outcome.Report;

/** What the programmes of a package came to in a year, in words. */
public record YearRow(String year, List<Cell> cells) {
    /** As the outcome report names them: of all who were enrolled that year, and of all who ended in it. */
    static final List<String> FIGURES =
            List.of("enrolled", "to-work", "to-studies", "self-support", "ended", "ended-to-work-or-studies");

    /**
     * @param of of whom it is; empty for the number of a base itself
     * @param bar the share, 0 to 100; null without one
     */
    public record Cell(String figure, String number, String of, BigDecimal bar) {}

    static YearRow of(FollowUp.Year year, Language language) {
        return new YearRow(
                String.valueOf(year.year()),
                FIGURES.stream().map(name -> cell(year.figure(name), language)).toList());
    }

    private static Cell cell(Report.Figure figure, Language language) {
        PackageTexts t = language.texts(PackageTexts.class);
        if (figure.masked()) {
            return new Cell(figure.label(), t.hidden(), "", null);
        }
        if (figure.share() == null) {
            return new Cell(figure.label(), t.number(figure.numerator()), "", null);
        }
        return new Cell(
                figure.label(),
                t.share(Amounts.share(figure.share(), language)),
                t.of(figure.numerator(), figure.denominator()),
                figure.share());
    }
}
