package se.jobbspar.vacancy.need;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.vacancy.forecast.ForecastYear;
import se.jobbspar.vacancy.forecast.Need;

/** How many people, by the three sets of assumptions. */
@Schema(description = "How many people, by the three sets of assumptions: expected numbers, in tenths.")
public record Levels(
        @Schema(examples = "-1.0") double low,
        @Schema(examples = "6.8") double middle,
        @Schema(examples = "11.6") double high) {

    static Levels of(ForecastYear forecast) {
        return new Levels(
                forecast.low().total(),
                forecast.middle().total(),
                forecast.high().total());
    }

    /** The same with people more, or fewer. */
    Levels plus(long people) {
        return new Levels(Need.tenths(low + people), Need.tenths(middle + people), Need.tenths(high + people));
    }
}
