package se.jobbspar.vacancy.need;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Worded;
import se.jobbspar.vacancy.forecast.Assumptions;

/**
 * One page of what is needed, with all that it rests on.
 *
 * @param countedOn null = nobody has counted, or it is not told
 */
@Schema(description = "One page of what is needed, with all that it rests on.")
public record NeedPage(
        @Schema(
                description = "SCB code of a municipality, a county or a labour-market region; 00 = the nation.",
                examples = "1880")
        String region,

        @Schema(examples = "2027") int year,

        @Schema(description = "The count that forecasts rest on; null = nobody has counted, or it is not told.")
        @Nullable
        LocalDate countedOn,

        Assumptions assumptions,

        @Schema(description = "What is on this page.") List<OccupationNeed> items,

        @Schema(description = "How many there are on all pages.")
        long total,

        @Schema(description = "Which page this is, from 1.") int page,

        @Schema(description = "How many a page holds at most.")
        int limit)
        implements Worded {}
