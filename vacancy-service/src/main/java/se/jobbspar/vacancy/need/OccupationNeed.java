package se.jobbspar.vacancy.need;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.vacancy.forecast.ForecastYear;

/**
 * What is needed of one occupation in one year, and what it is made of. What is not known is in no sum: a sum that lacks a
 * part is not known either.
 *
 * @param forecast null = unknown
 * @param gross forecast and positions together; null = unknown
 * @param hires null = unknown
 * @param trained null = unknown
 * @param need gross less hires and trained; null = unknown
 */
@Schema(description = "What is needed of one occupation in one year, and what it is made of.")
public record OccupationNeed(
        @Schema(description = "SSYK 2012 code.", examples = "5321")
        String occupation,

        @Schema(description = "What it is called.", examples = "Undersköterskor", implementation = String.class)
        Wording name,

        @Schema(description = "What the headcount makes necessary in the year; null = unknown.") @Nullable
        ForecastYear forecast,

        @Schema(
                description = "Rows of the count whose number is unknown; the forecast does not hold them.",
                examples = "0")
        long unknownRows,

        @Schema(
                description =
                        "Vacancies open today, in next year's need; 0 in that of a later year, when they are filled.",
                examples = "1")
        long vacancies,

        @Schema(description = "How many people these vacancies are for.", examples = "2")
        long positions,

        @Schema(description = "forecast and positions together; null = the forecast is unknown.") @Nullable
        Levels gross,

        @Schema(description = "People expected to be hired without a training of ours; null = unknown.", examples = "3")
        @Nullable
        Integer hires,

        @Schema(description = "People expected to have been trained for it; null = unknown.", examples = "1") @Nullable
        Integer trained,

        @Schema(description = "gross less hires and trained, below 0 when more are expected; null = a part is unknown.")
        @Nullable
        Levels need,

        @Schema(description = "Where each number opens to what it is made of.")
        NeedSources sources) {

    static OccupationNeed of(String occupation, Wording name, NeedParts parts, NeedSources sources) {
        return new OccupationNeed(
                occupation,
                name,
                parts.year().orElse(null),
                parts.unknownRows(),
                parts.open().vacancies(),
                parts.open().positions(),
                parts.gross().orElse(null),
                parts.hires().orElse(null),
                parts.trained().orElse(null),
                parts.need().orElse(null),
                sources);
    }

    /** By what has to be recruited in the middle; where the forecast is unknown, what is open now comes last. */
    double inOrder() {
        return gross == null ? Double.NEGATIVE_INFINITY : gross.middle();
    }
}
