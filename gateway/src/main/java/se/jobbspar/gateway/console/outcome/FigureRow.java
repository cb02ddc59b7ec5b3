package se.jobbspar.gateway.console.outcome;

import java.math.BigDecimal;
import java.util.Set;
import se.jobbspar.gateway.console.Amounts;
import se.jobbspar.gateway.console.Language;

/**
 * A figure on the page, in words.
 *
 * @param base of whom it is
 * @param number how many, or that it is hidden
 * @param ofHowMany empty for the number of a base itself, and when it is hidden
 * @param share per cent in words; empty without one
 * @param bar the share, 0 to 100; null without one
 * @param people the address of those behind it; null for who may not see them, and of nobody
 * @param open whether it tells of how many the figure above it does not know
 */
public record FigureRow(
        String label,
        String base,
        String number,
        String ofHowMany,
        String share,
        BigDecimal bar,
        String people,
        boolean open,
        boolean hidden) {
    private static final Set<String> OPEN =
            Set.of("right-field-not-said", "not-asked-3-months", "not-asked-6-months", "not-asked-12-months");

    static FigureRow of(Report.Figure figure, Asked asked, Language language) {
        OutcomeTexts t = language.texts(OutcomeTexts.class);
        return new FigureRow(
                figure.label(),
                figure.baseLabel(),
                figure.masked() ? t.hidden() : t.number(figure.numerator()),
                figure.denominator() == null ? "" : t.ofHowMany(figure.denominator()),
                share(figure, language),
                figure.share(),
                asked.exact() && figure.isOfSomebody()
                        ? asked.address(OutcomeResource.ADDRESS + "/" + figure.name() + "/people")
                        : null,
                OPEN.contains(figure.name()),
                figure.masked());
    }

    private static String share(Report.Figure figure, Language language) {
        OutcomeTexts t = language.texts(OutcomeTexts.class);
        if (figure.share() != null) {
            return t.share(Amounts.share(figure.share(), language));
        }
        return figure.denominator() == null ? "" : t.ofNobody();
    }

    /** What is known of everybody is not said, nor is what is hidden together with the figure above it. */
    boolean isToBeSaid() {
        return !open || bar != null && bar.signum() > 0;
    }
}
