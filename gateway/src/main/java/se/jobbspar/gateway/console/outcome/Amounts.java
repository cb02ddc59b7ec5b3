package se.jobbspar.gateway.console.outcome;

import java.text.NumberFormat;
import se.jobbspar.gateway.console.Language;

/** Amounts with decimals as people write them: 35,96 in Swedish, 35.96 in English. */
final class Amounts {
    private static final int DECIMALS = 2;

    private Amounts() {}

    static String days(double days, Language language) {
        return format(language).format(days);
    }

    /** With all decimals, so that shares below each other can be compared. */
    static String share(Number share, Language language) {
        NumberFormat format = format(language);
        format.setMinimumFractionDigits(DECIMALS);
        return format.format(share);
    }

    private static NumberFormat format(Language language) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(DECIMALS);
        return format;
    }
}
