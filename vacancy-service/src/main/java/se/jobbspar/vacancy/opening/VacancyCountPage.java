package se.jobbspar.vacancy.opening;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Worded;

/** One page of what came in a period. */
@Schema(description = "One page of what came in a period.")
public record VacancyCountPage(
        @Schema(
                description = "SCB code of a municipality, a county or a labour-market region; 00 = the nation.",
                examples = "18")
        String region,

        @Schema(description = "The first day.") LocalDate from,
        @Schema(description = "The last day.") LocalDate to,
        @Schema(description = "What is on this page.") List<VacancyCount> items,

        @Schema(description = "How many there are on all pages.")
        long total,

        @Schema(description = "Which page this is, from 1.") int page,

        @Schema(description = "How many a page holds at most.")
        int limit)
        implements Worded {}
