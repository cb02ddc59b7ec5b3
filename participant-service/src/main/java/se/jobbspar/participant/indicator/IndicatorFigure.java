package se.jobbspar.participant.indicator;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.fund.Sex;

/** What an indicator comes to, of everybody or of one sex. */
@Schema(description = "What an indicator comes to, of everybody or of one sex.")
record IndicatorFigure(
        @Schema(description = "Code of the fund.", examples = "EECO02")
        String code,

        @Schema(
                implementation = String.class,
                description = "Its name, for people.",
                examples = "Unemployed, including long-term unemployed")
        Wording label,

        @Schema(
                implementation = String.class,
                description = "Whom it counts, or why it counts nobody here.",
                examples = "Unemployed on the day of entry, long-term unemployed included.")
        Wording rule,

        @Schema(description = "Of whom; null = of everybody.", examples = "woman") @Nullable
        Sex sex,

        @Schema(description = "How many people; null where it is not held here.", examples = "41") @Nullable
        Integer value,

        @Schema(
                description =
                        "Of how many people nobody has stated what it takes to know; null where it is not held here.",
                examples = "3")
        @Nullable
        Integer notStated,

        @Schema(
                description = "Where the people are listed; null where it is not held here.",
                examples =
                        "/participant/v1/reports/funds/esf-plus/EECO02/people?programme=6f1d3a52-6c0e-4d0b-9f0f-0c6a3d9f1b20&month=2021-03")
        @Nullable
        String people) {}
