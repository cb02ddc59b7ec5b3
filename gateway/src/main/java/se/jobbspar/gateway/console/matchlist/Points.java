package se.jobbspar.gateway.console.matchlist;

import java.math.BigDecimal;
import java.text.NumberFormat;
import se.jobbspar.gateway.console.Language;

/**
 * Points as people read them: of 100, with decimals where there are any. Nothing is rounded, so that the rows of a table
 * add up to its sum to the last digit.
 */
final class Points {
    private static final int DECIMALS = 2;

    private Points() {}

    /** @param points of 10,000 */
    static String of(int points, Language language) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(BigDecimal.valueOf(points, DECIMALS));
    }
}
