package se.jobbspar.vacancy.opening;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;

/** How many vacancies of one occupation came in a period. */
@Schema(description = "How many vacancies of one occupation came in a period.")
public record VacancyCount(
        @Schema(description = "SSYK 2012 code.", examples = "5321")
        String occupation,

        @Schema(description = "What it is called.", examples = "Undersköterskor", implementation = String.class)
        Wording name,

        @Schema(examples = "12") long vacancies,

        @Schema(description = "How many people these vacancies were for.", examples = "15")
        long positions) {}
