package se.jobbspar.gateway.console.outcome;

import java.text.NumberFormat;
import se.jobbspar.gateway.console.Language;

/** Amounts with decimals as people write them. */
final class Amounts {
    private static final int DECIMALS = 2;

    private Amounts() {}

    /** 35,96 in Swedish, 35.96 in English. */
    static String of(Number amount, Language language) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(amount);
    }
}
