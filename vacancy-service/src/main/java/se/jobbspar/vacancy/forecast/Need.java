package se.jobbspar.vacancy.forecast;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many have to be recruited in a year, and why. */
@Schema(description = "How many have to be recruited in a year, and why: the expected number, not rounded to people.")
public record Need(
        @Schema(description = "To replace those who retire.", examples = "2.0")
        double retirements,

        @Schema(description = "To replace those who leave for another reason.", examples = "2.8")
        double turnover,

        @Schema(description = "To grow; below 0 when there are to be fewer.", examples = "0.0")
        double growth,

        @Schema(description = "All three together.", examples = "4.8")
        double total) {
    static final Need NONE = Need.of(0, 0, 0);
    private static final double TENTH = 10;

    static Need of(double retirements, double turnover, double growth) {
        return new Need(retirements, turnover, growth, retirements + turnover + growth);
    }

    Need plus(Need other) {
        return of(retirements + other.retirements, turnover + other.turnover, growth + other.growth);
    }

    /** In tenths; the total is that of the rounded parts, so that they add up before a reader's eyes. */
    Need rounded() {
        return new Need(
                tenths(retirements),
                tenths(turnover),
                tenths(growth),
                tenths(tenths(retirements) + tenths(turnover) + tenths(growth)));
    }

    /** A number as it is told. */
    public static double tenths(double number) {
        return Math.round(number * TENTH) / TENTH;
    }
}
