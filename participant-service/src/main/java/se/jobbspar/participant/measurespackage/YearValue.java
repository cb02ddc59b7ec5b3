package se.jobbspar.participant.measurespackage;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an indicator was in a year. */
@Schema(description = "What an indicator was in a year.")
public record YearValue(
        @Schema(description = "Calendar year.", examples = "2021") @Min(1900) @Max(2199)
        int year,

        @Schema(description = "In the goal's unit.", examples = "7.4") @NotNull @Digits(integer = 12, fraction = 4)
        BigDecimal value) {}
