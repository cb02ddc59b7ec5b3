package se.jobbspar.vacancy.forecast;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Worded;

/**
 * One page of a forecast, with all that it rests on.
 *
 * @param withheld occupations left out of a county's forecast, since fewer than five of other municipalities are in them
 */
@Schema(description = "One page of a forecast, with all that it rests on.")
public record ForecastResponse(
        @Schema(description = "SCB code of the municipality or county.", examples = "1880")
        String region,

        @Schema(description = "The counts it rests on, the newest of each municipality; empty = nobody has counted.")
        List<HeadcountDay> counts,

        Assumptions assumptions,

        @Schema(
                description = "How many occupations are left out here and in all sums, since fewer than five people of"
                        + " other municipalities are in them.",
                examples = "0")
        int withheld,

        @Schema(description = "What is on this page.") List<Forecast> items,

        @Schema(description = "How many there are on all pages.")
        long total,

        @Schema(description = "Which page this is, from 1.") int page,

        @Schema(description = "How many a page holds at most.")
        int limit)
        implements Worded {

    /** When a municipality counted. */
    @Schema(description = "When a municipality counted.")
    public record HeadcountDay(@Schema(examples = "1880") String municipality, LocalDate countedOn) {}
}
