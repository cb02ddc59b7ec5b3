package se.jobbspar.gateway.console;

import java.text.NumberFormat;

/** Amounts with decimals as people write them: 35,96 in Swedish, 35.96 in English. */
public final class Amounts {
    private static final int DECIMALS = 2;

    private Amounts() {}

    /** With two decimals at most. */
    public static String of(Number amount, Language language) {
        return format(language).format(amount);
    }

    /** With all decimals, so that shares below each other can be compared. */
    public static String share(Number share, Language language) {
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
