package se.jobbspar.gateway.console.outcome;

import se.jobbspar.gateway.console.Language;

/**
 * How many days it took, in words and as a bar from quartile to quartile.
 *
 * @param from where the bar begins, in hundredths of its room
 * @param wide how wide it is
 * @param middle where the median is
 */
public record DaysRow(String lowerQuartile, String median, String upperQuartile, long from, long wide, long middle) {
    private static final int ROOM = 100;

    static DaysRow of(Report.Days days, Language language) {
        double longest = Math.max(1, days.upperQuartile());
        long from = Math.round(ROOM * days.lowerQuartile() / longest);
        return new DaysRow(
                Amounts.of(days.lowerQuartile(), language),
                Amounts.of(days.median(), language),
                Amounts.of(days.upperQuartile(), language),
                from,
                Math.max(1, ROOM - from),
                Math.round(ROOM * days.median() / longest));
    }
}
