package se.jobbspar.gateway.console.need;

import se.jobbspar.gateway.console.Amounts;
import se.jobbspar.gateway.console.CommonTexts;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.shortage.Forecasts;
import se.jobbspar.gateway.console.shortage.Needs;
import se.jobbspar.gateway.console.shortage.ShortageTexts;

/**
 * One year of an occupation's need, each number in words.
 *
 * @param retirements by the middle assumptions, as are turnover and growth
 * @param gross forecast and positions, in the middle and between what
 * @param need gross less hires and trained
 */
public record YearRow(
        int year,
        String retirements,
        String turnover,
        String growth,
        long positions,
        Between gross,
        String hires,
        String trained,
        Between need) {
    /** @param range from low to high; empty when the number is not known */
    public record Between(String middle, String range) {
        static Between of(Needs.Levels levels, Language language) {
            return levels == null
                    ? new Between(language.texts(CommonTexts.class).unknown(), "")
                    : new Between(
                            Amounts.of(levels.middle(), language),
                            language.texts(ShortageTexts.class)
                                    .between(Amounts.of(levels.low(), language), Amounts.of(levels.high(), language)));
        }
    }

    static YearRow of(int year, Needs.Need need, Language language) {
        Forecasts.Year forecast = need.forecast();
        return new YearRow(
                year,
                known(forecast == null ? null : forecast.middle().retirements(), language),
                known(forecast == null ? null : forecast.middle().turnover(), language),
                known(forecast == null ? null : forecast.middle().growth(), language),
                need.positions(),
                Between.of(need.gross(), language),
                known(need.hires(), language),
                known(need.trained(), language),
                Between.of(need.need(), language));
    }

    static String known(Number number, Language language) {
        return number == null ? language.texts(CommonTexts.class).unknown() : Amounts.of(number, language);
    }
}
