package se.jobbspar.vacancy.headcount;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a municipality counted on one day, added up. */
@Schema(description = "What a municipality counted on one day, added up.")
public record CountDay(
        LocalDate countedOn,
        @Schema(examples = "12") long units,
        @Schema(examples = "30") long occupations,

        @Schema(description = "How many are employed, of those known.", examples = "1200")
        long people,

        @Schema(description = "Rows whose number is unknown.", examples = "0")
        long unknownRows) {}
