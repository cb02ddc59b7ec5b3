package se.jobbspar.gateway.console.method;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import se.jobbspar.gateway.console.Amounts;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.participant.ParticipantRow;

/**
 * What a method led to, in words.
 *
 * @param where a municipality, or all together
 * @param median days to self-support; a sign where they are not told
 */
public record MethodLine(String where, String people, List<Cell> cells, String median) {
    /**
     * @param share per cent, with its interval
     * @param of how many of how many
     * @param interval null where there is no share
     */
    public record Cell(String figure, String share, String of, Interval interval) {}

    /** Where the share lies and between what, of 100. */
    public record Interval(BigDecimal share, BigDecimal low, BigDecimal width) {}

    static MethodLine of(Comparison.Outcomes outcomes, Language language) {
        MethodTexts t = language.texts(MethodTexts.class);
        Double median = outcomes.medianDaysToSelfSupport();
        return new MethodLine(
                outcomes.municipality() == null ? t.together() : ParticipantRow.place(outcomes.municipality()),
                inWords(outcomes.people(), t),
                outcomes.figures().stream().map(figure -> cell(figure, t)).toList(),
                median == null ? t.notTold() : Amounts.of(median, language));
    }

    private static Cell cell(Comparison.Figure figure, MethodTexts t) {
        String of = t.of(inWords(figure.numerator(), t), inWords(figure.denominator(), t));
        Comparison.Share share = figure.share();
        if (share == null) {
            return new Cell(figure.label(), t.noShare(), of, null);
        }
        return new Cell(
                figure.label(),
                t.share(
                        whole(share.share(), RoundingMode.HALF_UP),
                        whole(share.low(), RoundingMode.FLOOR),
                        whole(share.high(), RoundingMode.CEILING)),
                of,
                new Interval(share.share(), share.low(), share.high().subtract(share.low())));
    }

    /** Of so few people, decimals would say more than is known; bounds go outwards. */
    private static int whole(BigDecimal perCent, RoundingMode rounding) {
        return perCent.setScale(0, rounding).intValueExact();
    }

    private static String inWords(Comparison.HowMany people, MethodTexts t) {
        return people.atLeast() == people.atMost()
                ? t.number(people.atLeast())
                : t.between(people.atLeast(), people.atMost());
    }
}
