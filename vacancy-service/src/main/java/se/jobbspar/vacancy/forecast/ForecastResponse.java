package se.jobbspar.vacancy.forecast;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Worded;

/**
 * One page of a forecast, with all that it rests on.
 */
@Schema(description = "One page of a forecast, with all that it rests on.")
public record ForecastResponse(
        @Schema(description = "SCB code of the municipality.", examples = "1880")
        String municipality,

        @Schema(description = "The count it rests on, the newest; empty = nobody has counted.")
        List<HeadcountDay> counts,

        Assumptions assumptions,

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
