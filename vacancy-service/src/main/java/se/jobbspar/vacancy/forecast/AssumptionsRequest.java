package se.jobbspar.vacancy.forecast;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/** Assumptions as a planner states them. */
@Schema(description = "Assumptions to state or state anew.")
public record AssumptionsRequest(
        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        @Schema(description = "What they are called.", examples = "Budget 2027")
        String name,

        @NotNull @Valid Scenarios scenarios) {

    /** @throws ProblemException 400 when low leads to more than middle, or middle to more than high */
    AssumptionsRequest inOrder() {
        inOrder("scenarios.middle", scenarios.middle(), scenarios.low());
        inOrder("scenarios.high", scenarios.high(), scenarios.middle());
        return this;
    }

    private static void inOrder(String field, Scenario higher, Scenario lower) {
        if (!higher.atLeast(lower)) {
            throw ProblemException.validation(
                    field,
                    Wording.of(
                            "must not retire later, nor have less turnover or growth, than the lower one",
                            "får inte ha högre pensionsålder, eller lägre omsättning eller tillväxt, än den lägre"));
        }
    }
}
