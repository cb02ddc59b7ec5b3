package se.jobbspar.gateway.console.matchlist;

import se.jobbspar.gateway.console.Language;

/** A number of months as people say it: 18 months is one year and six months. */
public final class TimeSpent {
    private static final int YEAR = 12;

    private TimeSpent() {}

    /** @param months as the services write it; what is no number stays as it is */
    public static String of(String months, Language language) {
        return months.matches("\\d{1,4}") ? of(Integer.parseInt(months), language.texts(ReasonTexts.class)) : months;
    }

    private static String of(int months, ReasonTexts t) {
        int years = months / YEAR;
        int rest = months % YEAR;
        if (years == 0) {
            return t.months(rest);
        }
        return rest == 0 ? t.years(years) : t.years(years) + " " + t.months(rest);
    }
}
