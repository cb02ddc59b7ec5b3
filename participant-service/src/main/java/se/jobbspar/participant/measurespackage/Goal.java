package se.jobbspar.participant.measurespackage;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/** A goal with the indicator that tells how far it is. Its values come from the municipality's own statistics. */
@Schema(description = "A goal with its indicator.")
public record Goal(
        @Schema(description = "What for.", examples = "income-support") @NotNull
        Aim aim,

        @Schema(description = "The indicator, in words.", examples = "Andel invånare 18–64 år med försörjningsstöd")
        @NotBlank
        @Size(max = 300)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        String indicator,

        @Schema(description = "What it is counted in.", examples = "procent")
        @NotBlank
        @Size(max = 50)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        String unit,

        @Schema(description = "What it was before, or null where nobody has measured.", examples = "8.1")
        @Nullable
        @Digits(integer = 12, fraction = 4)
        BigDecimal baseline,

        @Schema(description = "What it is to become.", examples = "6.5") @NotNull @Digits(integer = 12, fraction = 4)
        BigDecimal target,

        @Schema(description = "What it has been, year by year.") @Size(max = 20) @Valid
        List<@NotNull YearValue> values) {
    public Goal {
        values = values == null ? List.of() : List.copyOf(values);
    }
}
