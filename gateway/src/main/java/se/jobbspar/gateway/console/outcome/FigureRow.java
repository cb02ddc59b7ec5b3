package se.jobbspar.gateway.console.outcome;

import java.math.BigDecimal;
import se.jobbspar.gateway.console.Language;

/**
 * A figure on the page, in words.
 *
 * @param base of whom it is
 * @param number how many; empty when it is hidden
 * @param ofHowMany of how many; empty for the number of a base itself, and when it is hidden
 * @param share per cent in words; empty without one
 * @param bar the share, 0 to 100; null without one
 * @param people the address of those behind it; null for who may not see them, and of nobody
 * @param open of how many it is not known yet; null when of nobody
 */
public record FigureRow(
        String label,
        String base,
        String number,
        String ofHowMany,
        String share,
        BigDecimal bar,
        String people,
        FigureRow open,
        boolean hidden) {

    static FigureRow of(String name, Report report, Asked asked, Language language) {
        String open = Section.open(name);
        FigureRow unknown = open == null ? null : of(open, report, asked, language);
        Report.Figure figure = report.figure(name);
        OutcomeTexts t = language.texts(OutcomeTexts.class);
        return new FigureRow(
                figure.label(),
                figure.baseLabel(),
                figure.masked() ? t.hidden() : t.number(figure.numerator()),
                figure.denominator() == null ? "" : t.ofHowMany(figure.denominator()),
                figure.share() == null ? share(figure, t) : t.share(Amounts.of(figure.share(), language)),
                figure.share(),
                asked.exact() && !figure.masked() && figure.numerator() > 0
                        ? asked.address(OutcomeResource.ADDRESS + "/" + name + "/people")
                        : null,
                unknown == null || unknown.isNone() ? null : unknown,
                figure.masked());
    }

    private static String share(Report.Figure figure, OutcomeTexts t) {
        return figure.denominator() == null ? "" : t.ofNobody();
    }

    /** Hidden together with what it is unknown of, and then said there. */
    private boolean isNone() {
        return hidden || bar == null || bar.signum() == 0;
    }
}
